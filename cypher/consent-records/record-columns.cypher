// Entries of the map of one record that is told: names only of what the viewer sees anyway, and the
// witness only of what their own agency recorded.
// Takes record, recorder, source, agency, person, lines, seen, isOurs, client, at.
// @access fragment
id: record.id, seq: record.seq, decision: record.decision, authority: record.authority,
sourceScope: record.sourceScope, sourceId: record.sourceId,
sourceName: CASE WHEN any(l IN lines WHERE l.agencyId = source.id) THEN source.name END,
recipientScope: record.recipientScope, recipientId: record.recipientId,
recipientName: coalesce(agency.name, trim(person.given + ' ' + person.family)),
from: toString(record.from), to: toString(record.to), recordedAt: toString(record.recordedAt),
recordedBy: CASE WHEN isOurs OR any(s IN seen WHERE s.id = recorder.id)
  THEN trim(recorder.given + ' ' + recorder.family) END,
evidence: record.evidence, witnessedBy: CASE WHEN isOurs THEN record.witnessedBy END,
wording: record.wording, language: record.language, reason: record.reason,
reviewOn: toString(record.reviewOn),
isBarred: EXISTS {
  MATCH (bar:AuthorityBar {authority: record.authority})-[:ABOUT]->(client)
  WHERE bar.since <= at AND at < bar.until
}
