// Ends every session of somebody at once; they may sign in again. Outcome: done, notFound, notYourself.
// @access write
// @param eventId :: STRING, id :: STRING, personId :: STRING, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, $personId AS personId
// @use admin/lock
WITH *, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
OPTIONAL MATCH (person:Practitioner {id: personId})
WHERE mine IS NOT NULL AND
// @use admin/in-charge-of
WITH *, CASE
    WHEN person IS NULL THEN 'notFound'
    WHEN personId = viewer.practitionerId THEN 'notYourself'
    ELSE 'done'
  END AS outcome
WITH *, CASE outcome WHEN 'done' THEN person END AS signedOut
FOREACH (one IN CASE WHEN signedOut IS NULL THEN [] ELSE [signedOut] END |
  CREATE (:UserChange {id: $id, kind: 'sessionsEnded', at: at, byId: viewer.practitionerId,
    number: COUNT { (one)<-[:CONCERNS]-(:UserChange) }, byAgencyId: viewer.agencyId})-[:CONCERNS]->(one))
WITH *
// @use admin/sign-out
WITH *, 'sessionsEnded' AS kind, personId AS reference
// @use admin/record
RETURN outcome
