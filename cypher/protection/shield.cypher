// Shields a client from the next reading on; withHousehold also shields the home of the family that
// lives there. On the allow-list: the viewer, whom they name, and their colleagues who work with the
// client, so that no owner is shut out. No id: refused.
// Shield {id, kind, since, until?, reason, setBy, agencyId, endedAt?, endedBy?};
// ALLOWS {since, agencyId}: whose people put somebody on it; (home's)-[:WITH]->(the client's), for life.
// @access write
// @param id :: STRING, eventId :: STRING, clientId :: STRING, viewer :: MAP, kind :: STRING
// @param reason :: STRING, until :: STRING?, allows :: LIST<STRING>, withHousehold :: BOOLEAN, now :: STRING?
// @returns id :: STRING?
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use protection/lock-near
WITH event, subject AS client, $viewer AS viewerInput, $allows AS ids, datetime($until) AS until,
  $withHousehold AS withHousehold, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use protection/may-shield
// @use protection/nameable
// @use protection/owners
// @use protection/housemates
WITH *, mayShield AS isDone, $clientId AS clientId, $id AS id, $kind AS shieldKind, $reason AS reason
CALL (client, housemates, viewer, at, until, isDone, id, shieldKind, reason, named, owners) {
  UNWIND CASE WHEN isDone THEN [client] + housemates ELSE [] END AS person
  WITH *, person = client AS isSubject, [viewer.practitioner] + owners + named AS allowed
  CREATE (shield:Shield {
    id: CASE WHEN isSubject THEN id ELSE randomUUID() END, since: at, until: until, reason: reason,
    kind: CASE WHEN isSubject THEN shieldKind ELSE 'location' END,
    setBy: viewer.practitionerId, agencyId: viewer.agencyId
  })-[:SHIELDS]->(person)
  FOREACH (one IN allowed | MERGE (shield)-[on:ALLOWS]->(one)
    SET on.since = at, on.agencyId = viewer.agencyId)
  WITH collect(shield) AS made
  FOREACH (other IN made[1..] | FOREACH (main IN made[..1] | CREATE (other)-[:WITH]->(main)))
  RETURN size(made) AS companions
}
WITH *, 'shield' AS kind, [clientId] + [one IN housemates | one.id] AS subjectIds, id AS reference
// @use protection/record-act
RETURN CASE WHEN isDone THEN id END AS id
