// Suspends an agency and all that is part of it: their agreement is not in force, so that nobody acts for them.
// Outcome: done, notFound, notYourself (the viewer's own, or what it is part of), hasChanged (it is already).
// Suspension {id, agencyId, reason, at, byId, liftedAt?, liftedBy?}
// @access write
// @param eventId :: STRING, id :: STRING, agencyId :: STRING, reason :: STRING, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, $agencyId AS agencyId
CALL (agencyId) {
  MATCH (part:Agency)-[:PART_OF*0..4]->(:Agency {id: agencyId})
  WITH DISTINCT part ORDER BY part.id
  SET part.id = part.id
  RETURN collect(part) AS parts
}
WITH *, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
OPTIONAL MATCH (agency:Agency {id: agencyId})
WHERE mine IS NOT NULL AND (agency.isSignedUp OR agency.suspendedAt IS NOT NULL) AND
// @use admin/in-area
WITH *, CASE
    WHEN agency IS NULL THEN 'notFound'
    WHEN EXISTS { MATCH (mine)-[:PART_OF*0..4]->(agency) } THEN 'notYourself'
    WHEN NOT agency.isSignedUp THEN 'hasChanged'
    ELSE 'done'
  END AS outcome
FOREACH (_ IN CASE outcome WHEN 'done' THEN [1] ELSE [] END |
  CREATE (suspension:Suspension {id: $id, agencyId: agencyId, reason: $reason, at: at, byId: viewer.practitionerId})
  FOREACH (part IN [one IN parts WHERE one.isSignedUp] |
    SET part.isSignedUp = false, part.suspendedAt = at
    CREATE (part)-[:SUSPENDED_BY]->(suspension)))
WITH *, 'agencySuspended' AS kind, agencyId AS reference
// @use admin/record
RETURN outcome
