// Removes some of the desks, with the views on them, whose viewer no longer works there or whose client
// is no longer there. One whose page is closed to its viewer for now stays, out of everybody's reach.
// @access write
// @param most :: INTEGER, now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (desk:FamilyDesk)
WHERE NOT EXISTS { MATCH (:Client {id: desk.subjectId}) } OR NOT desk.agencyId IN COLLECT {
  MATCH (me:Practitioner {id: desk.practitionerId})-[post:WORKS_FOR]->(place:Agency)
  WHERE me.isActive AND (post.until IS NULL OR at < post.until)
  RETURN place.id
}
WITH desk LIMIT $most
OPTIONAL MATCH (desk)-[:HOLDS]->(view:SavedView)
WITH desk, collect(view) AS views
FOREACH (view IN views | DETACH DELETE view)
DETACH DELETE desk
RETURN count(*) AS removed
