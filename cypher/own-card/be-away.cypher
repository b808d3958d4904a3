// Notes when one is away, and which colleague of the very agency stands in. Covering opens nothing that
// working for the same agency does not open already. Setting the id takes the lock of two at once.
// @access write
// @param id :: STRING, practitionerId :: STRING, agencyId :: STRING, since :: STRING?, until :: STRING
// @param coverId :: STRING?, now :: STRING?
// @returns outcome :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (me:Practitioner {id: $practitionerId})
SET me.id = me.id
WITH me, at, coalesce(datetime($since), at) AS since, datetime($until) AS until
OPTIONAL MATCH (deputy:Practitioner {id: $coverId, isActive: true})-[post:WORKS_FOR]->(:Agency {id: $agencyId})
WHERE deputy <> me AND post.since <= at AND (post.until IS NULL OR at < post.until)
WITH me, since, until, head(collect(deputy)) AS deputy
WITH *, CASE
    WHEN $coverId IS NOT NULL AND deputy IS NULL THEN 'notColleague'
    WHEN EXISTS {
      MATCH (me)-[:AWAY_FOR]->(other:Absence) WHERE other.since < until AND since < other.until
    } THEN 'alreadyAway'
    ELSE 'done'
  END AS outcome
FOREACH (one IN CASE WHEN outcome = 'done' THEN [me] ELSE [] END |
  CREATE (one)-[:AWAY_FOR]->(:Absence {id: $id, since: since, until: until}))
FOREACH (one IN CASE WHEN outcome = 'done' AND deputy IS NOT NULL THEN [deputy] ELSE [] END |
  CREATE (one)-[:COVERS_FOR {since: since, until: until, agencyId: $agencyId,
    actingAgencyId: $agencyId, absenceId: $id}]->(me))
RETURN outcome
