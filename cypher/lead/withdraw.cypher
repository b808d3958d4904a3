// Takes back what the viewer has proposed while it waits for its answer. Not done: there is no such proposal of theirs.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference
OPTIONAL MATCH (term:LeadTerm {id: reference})-[:TERM_OF]->(:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at,
  'own' AS relation
// @use consent/viewer
// @use consent/gate
WITH *, closedBy IS NULL AND coalesce(term.proposerId = viewer.practitionerId AND term.answer IS NULL
  AND term.proposedAt IS NOT NULL AND term.proposerAgencyId = viewer.agencyId, false) AS isDone
FOREACH (one IN CASE WHEN isDone THEN [term] ELSE [] END |
  SET one.answer = 'withdrawn', one.answeredAt = at)
WITH *, 'leadProposal' AS kind, [each IN [client.id] WHERE isDone] AS subjectIds
// @use protection/record-act
RETURN isDone
