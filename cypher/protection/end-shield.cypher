// Ends a shield at once. Not done: it is none of which the viewer knows, or not theirs to end.
// @access write
// @param eventId :: STRING, shieldId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $shieldId AS shieldId, $viewer AS viewerInput, $now AS now
OPTIONAL MATCH (found:Shield {id: shieldId})-[:SHIELDS]->(subject:Client)
// @use protection/held-shield
FOREACH (one IN CASE WHEN mayChange THEN allOfIt ELSE [] END |
  SET one.until = at, one.endedAt = at, one.endedBy = viewer.practitionerId)
WITH *, mayChange AS isDone, 'shieldEnd' AS kind, shieldId AS reference,
  [id IN [client.id] WHERE id IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
