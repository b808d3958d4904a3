// Lifts a suspension: whatever it suspended takes part again. Outcome: done, notFound.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer
OPTIONAL MATCH (suspension:Suspension {id: $id})
CALL (suspension) {
  MATCH (part:Agency)-[:SUSPENDED_BY]->(suspension)
  WITH part ORDER BY part.id
  SET part.id = part.id
  RETURN collect(part) AS parts
}
WITH *, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
OPTIONAL MATCH (agency:Agency {id: suspension.agencyId})-[:SUSPENDED_BY]->(suspension)
WHERE mine IS NOT NULL AND
// @use admin/in-area
WITH *, CASE WHEN agency IS NULL THEN 'notFound' ELSE 'done' END AS outcome
WITH *, CASE outcome WHEN 'done' THEN parts ELSE [] END AS lifted
FOREACH (_ IN CASE outcome WHEN 'done' THEN [1] ELSE [] END |
  SET suspension.liftedAt = at, suspension.liftedBy = viewer.practitionerId)
WITH *
CALL (lifted, suspension) {
  UNWIND lifted AS part
  MATCH (part)-[by:SUSPENDED_BY]->(suspension)
  SET part.isSignedUp = true REMOVE part.suspendedAt
  DELETE by
  RETURN count(part) AS again
}
WITH *, 'suspensionLifted' AS kind, $id AS reference
// @use admin/record
RETURN outcome
