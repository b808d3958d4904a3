// Takes somebody off a shield's allow-list whom the viewer's own team put there or who is of it: never
// the viewer, so that it is never empty, nor the last of a statutory line. Who was on it stays on
// record as ALLOWED.
// @access write
// @param eventId :: STRING, shieldId :: STRING, practitionerId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN, isLastOwner :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $shieldId AS shieldId, $viewer AS viewerInput, $now AS now
OPTIONAL MATCH (found:Shield {id: shieldId})-[:SHIELDS]->(subject:Client)
// @use protection/held-shield
WITH *, COLLECT {
    MATCH (shield)-[on:ALLOWS]->(one:Practitioner {id: $practitionerId})
    WHERE mayChange AND one <> viewer.practitioner
      AND (on.agencyId = viewer.agencyId OR one IN viewer.colleagues)
    RETURN one
  } AS chosen
// @use protection/statutory-owners
WITH *, owners <> [] AND all(owner IN owners WHERE owner IN chosen) AS isLastOwner
CALL (allOfIt, chosen, isLastOwner, at) {
  UNWIND CASE WHEN isLastOwner THEN [] ELSE chosen END AS one
  UNWIND allOfIt AS each
  MATCH (each)-[on:ALLOWS]->(one)
  CREATE (each)-[:ALLOWED {since: on.since, until: at, agencyId: on.agencyId}]->(one)
  DELETE on
  RETURN count(*) AS removed
}
WITH *, chosen <> [] AND NOT isLastOwner AS isDone, 'shieldDisallow' AS kind, shieldId AS reference,
  [id IN [client.id] WHERE id IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone, isLastOwner
