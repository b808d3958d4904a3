// The people switched on whose roles at an agency of the area nobody has reviewed for as many days, those first who
// wait longest; a role newly held counts as reviewed on its first day.
// Takes area (by admin/area), days, at; gives due (list of maps of person and since).
// @access fragment
CALL (area, days, at) {
  UNWIND area AS agency
  MATCH (agency)<-[post:WORKS_FOR]-(person:Practitioner {isActive: true})
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    AND coalesce(post.reviewedAt, post.since) + duration({days: days}) <= at
  WITH person, min(coalesce(post.reviewedAt, post.since)) AS since
  ORDER BY since, person.family, person.given, person.id
  RETURN collect({person: person, since: since}) AS due
}
