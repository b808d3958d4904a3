// Condition: somebody may be invited for an agency: both stand in the directory, the agency takes part, and
// they work there now in a role that sees clients.
// Takes person, agency, actingAgencyId, at.
// @access fragment
(coalesce(person.isActive AND agency.isSignedUp AND agency.isOpen, false) AND
  // @use directory/is-listed
  AND EXISTS {
    MATCH (person)-[post:WORKS_FOR]->(agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
      AND any(role IN post.roles WHERE role IN ['practitioner', 'statutory', 'frontDoor', 'teamLead'])
  })
