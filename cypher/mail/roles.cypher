// In which roles somebody works at an agency now.
// Takes practitionerId, agencyId, at; gives agency and roles.
// @access fragment
OPTIONAL MATCH (agency:Agency {id: agencyId})
WITH *, COLLECT {
    MATCH (:Practitioner {id: practitionerId})-[post:WORKS_FOR]->(agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    UNWIND post.roles AS role
    RETURN DISTINCT role
  } AS roles
