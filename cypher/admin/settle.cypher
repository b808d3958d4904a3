// Settles what somebody reported: its words are forgotten. Outcome: done, notFound.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer
OPTIONAL MATCH (problem:Problem {id: $id})
FOREACH (one IN CASE WHEN problem IS NULL THEN [] ELSE [problem] END | SET one.id = one.id)
WITH *, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
OPTIONAL MATCH (agency:Agency {id: problem.agencyId})
WITH *, CASE WHEN agency IS NOT NULL AND problem.settledAt IS NULL AND mine IS NOT NULL
  AND (coalesce(mine.isHost, false) OR
  // @use admin/in-area
  ) THEN 'done' ELSE 'notFound' END AS outcome
FOREACH (one IN CASE outcome WHEN 'done' THEN [problem] ELSE [] END |
  SET one.settledAt = at, one.settledBy = viewer.practitionerId, one.text = null)
WITH *, 'problemSettled' AS kind, $id AS reference
// @use admin/record
RETURN outcome
