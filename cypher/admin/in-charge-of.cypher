// Condition: somebody works now for an agency that the administrator looks after. Where else they work makes no
// difference, and is not told.
// Takes person, mine, actingAgencyId, at.
// @access fragment
EXISTS {
  MATCH (person)-[post:WORKS_FOR]->(agency:Agency)
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until) AND
  // @use admin/in-area
}
