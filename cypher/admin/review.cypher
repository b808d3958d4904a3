// Confirms that people still need the roles that they hold at the agencies which the administrator looks after. Whoever is
// not theirs to confirm, themself too, is passed over. Outcome: done, notFound (nobody of them is).
// AccessReview {id, at, byId, people}, by an agency
// @access write
// @param eventId :: STRING, id :: STRING, personIds :: LIST<STRING>, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING, reviewed :: INTEGER
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
CALL (viewer, mine, actingAgencyId, at) {
  UNWIND $personIds AS personId
  WITH DISTINCT viewer, mine, actingAgencyId, at, personId ORDER BY personId
  MATCH (person:Practitioner {id: personId, isActive: true})-[post:WORKS_FOR]->(agency:Agency)
  WHERE mine IS NOT NULL AND personId <> viewer.practitionerId
    AND post.since <= at AND (post.until IS NULL OR at < post.until) AND
  // @use admin/in-area
  SET post.reviewedAt = at, post.reviewedBy = viewer.practitionerId
  RETURN collect(DISTINCT person) AS reviewed
}
WITH *, CASE WHEN reviewed = [] THEN 'notFound' ELSE 'done' END AS outcome
FOREACH (_ IN CASE outcome WHEN 'done' THEN [1] ELSE [] END |
  CREATE (review:AccessReview {id: $id, at: at, byId: viewer.practitionerId, people: size(reviewed)})-[:BY]->(mine)
  FOREACH (one IN reviewed |
    CREATE (:UserChange {id: randomUUID(), kind: 'reviewed', at: at, byId: viewer.practitionerId,
      number: COUNT { (one)<-[:CONCERNS]-(:UserChange) }, byAgencyId: viewer.agencyId})-[:CONCERNS]->(one)))
WITH *, 'accessReview' AS kind, $id AS reference
// @use admin/record
RETURN outcome, size(reviewed) AS reviewed
