// Keeps what somebody found who tried one way to reach a colleague: the newest finding for each method.
// No row: the colleague stands in no directory, or has no such number.
// @access write
// @param id :: STRING, actingAgencyId :: STRING, method :: STRING, outcome :: STRING, day :: STRING
// @param foundBy :: STRING, now :: STRING?
// @returns id :: STRING
WITH $actingAgencyId AS actingAgencyId, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (practitioner:Practitioner {id: $id})
// @use directory/posts
WITH practitioner, posts, at
WHERE posts <> [] AND practitioner[$method] IS NOT NULL
MERGE (check:ContactCheck {practitionerId: practitioner.id, method: $method})
MERGE (practitioner)-[:HAS_CHECK]->(check)
SET check.value = practitioner[$method], check.outcome = $outcome, check.day = date($day),
  check.at = at, check.foundBy = $foundBy
RETURN practitioner.id AS id
