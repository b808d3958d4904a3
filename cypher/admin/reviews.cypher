// Whose access is due for review, a page at a time, how many there are beside those who are not, and who reviewed
// lately.
// @access read
// @param viewer :: MAP, days :: INTEGER, start :: INTEGER, most :: INTEGER, now :: STRING?
// @returns isAdministrator :: BOOLEAN, people :: INTEGER, total :: INTEGER, users :: LIST<MAP>, latest :: LIST<MAP>
WITH $viewer AS viewer, $days AS days, $start AS start, $most AS most,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
// @use admin/area
// @use admin/due
CALL (area, at) {
  UNWIND area AS agency
  MATCH (agency)<-[post:WORKS_FOR]-(person:Practitioner {isActive: true})
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  RETURN count(DISTINCT person) AS people
}
CALL (due, start, most, viewer, mine, actingAgencyId, at) {
  UNWIND due[start..start + most] AS one
  WITH *, one.person AS person
  RETURN collect({since: toString(one.since), user:
    // @use admin/user-columns
  }) AS users
}
CALL (mine, actingAgencyId) {
  MATCH (agency:Agency)<-[:BY]-(review:AccessReview)
  WHERE mine IS NOT NULL AND
  // @use admin/in-area
  WITH review ORDER BY review.at DESC, review.id LIMIT 10
  OPTIONAL MATCH (by:Practitioner {id: review.byId})
  RETURN collect({id: review.id, at: toString(review.at), people: review.people,
    by: by {.id, .given, .family}}) AS latest
}
RETURN mine IS NOT NULL AS isAdministrator, people, size(due) AS total, users, latest
