// Appends consent records about one client, numbered under one lock for all, with the event of the
// change. Nothing that was recorded is ever changed.
// @access write
// @param clientId :: STRING, records :: LIST<MAP>, eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns appended :: INTEGER
WITH $viewer AS viewer, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
MERGE (sequence:ConsentSequence {id: 'consentRecord'})
SET sequence.lock = true
WITH viewer, eventId, at, $clientId AS clientId, head(COLLECT {
    MATCH (last:ConsentRecord) WHERE last.seq >= 0 RETURN max(last.seq)
  }) AS newest
MATCH (client:Client {id: clientId})
WITH *, viewer.practitionerId AS recorderId
MATCH (recorder:Practitioner {id: recorderId})
// @use audit/event
SET event += {
  // @use audit/who
  , kind: 'consentChange', outcome: 'changed', subjectIds: [client.id],
  records: [each IN $records | each.id]
}
WITH viewer, at, client, recorder, coalesce(newest, 0) AS newest
UNWIND range(0, size($records) - 1) AS nth
WITH *, $records[nth] AS given
// One that ends another takes over its scopes here: what it is about never leaves the database.
OPTIONAL MATCH (like:ConsentRecord {id: given.endsId})
WITH *, coalesce(like {.sourceScope, .sourceId, .recipientScope, .recipientId}, given) AS scopes
CREATE (record:ConsentRecord {
  id: given.id, seq: newest + 1 + nth, authority: given.authority, decision: given.decision,
  sourceScope: scopes.sourceScope, sourceId: scopes.sourceId,
  recipientScope: scopes.recipientScope, recipientId: scopes.recipientId,
  from: datetime(given.from), to: datetime(given.to), recordedAt: at, evidence: given.evidence,
  witnessedBy: given.witnessedBy, wording: given.wording, language: given.language,
  reason: given.reason, reviewOn: date(given.reviewOn), agencyId: viewer.agencyId
})
CREATE (record)-[:ABOUT]->(client)
CREATE (record)-[:RECORDED_BY]->(recorder)
RETURN count(record) AS appended
