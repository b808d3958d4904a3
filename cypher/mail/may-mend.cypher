// Condition: whoever administers at an agency now may deal with mails to people who work for this one: it
// is in the directory, or part of their own.
// Takes viewer (map of the statement), agency, actingAgencyId, at.
// @access fragment
(viewer.role = 'administrator' AND EXISTS {
  MATCH (:Practitioner {id: viewer.practitionerId, isActive: true})-[post:WORKS_FOR]->(:Agency {id: actingAgencyId})
  WHERE 'administrator' IN post.roles AND post.since <= at AND (post.until IS NULL OR at < post.until)
} AND
// @use directory/is-listed
)
