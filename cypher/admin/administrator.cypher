// The agency for which the viewer administers now; null for anybody else. They are active, and it takes part.
// Takes viewer (map of the statement), at; gives mine, actingAgencyId.
// @access fragment
CALL (viewer, at) {
  OPTIONAL MATCH (:Practitioner {id: viewer.practitionerId, isActive: true})-[post:WORKS_FOR]->
    (agency:Agency {id: viewer.agencyId, isSignedUp: true, isOpen: true})
  WHERE viewer.role = 'administrator' AND 'administrator' IN post.roles
    AND post.since <= at AND (post.until IS NULL OR at < post.until)
  RETURN head(collect(agency)) AS mine, viewer.agencyId AS actingAgencyId
}
