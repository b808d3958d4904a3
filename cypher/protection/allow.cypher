// Puts somebody whom the viewer may name on a shield's allow-list.
// @access write
// @param eventId :: STRING, shieldId :: STRING, practitionerId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $shieldId AS shieldId, $viewer AS viewerInput, $now AS now, [$practitionerId] AS ids
OPTIONAL MATCH (found:Shield {id: shieldId})-[:SHIELDS]->(subject:Client)
// @use protection/held-shield
// @use protection/nameable
WITH *, CASE WHEN mayChange THEN named ELSE [] END AS chosen
FOREACH (one IN chosen | FOREACH (each IN allOfIt | MERGE (each)-[on:ALLOWS]->(one)
  SET on.since = at, on.agencyId = viewer.agencyId))
WITH *, chosen <> [] AS isDone, 'shieldAllow' AS kind, shieldId AS reference,
  [id IN [client.id] WHERE id IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
