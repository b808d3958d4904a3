// The listed agencies that a practitioner works for now; none for one who left.
// Takes practitioner, actingAgencyId, at; gives posts (maps of id, name, sector).
// @access fragment
CALL (practitioner, actingAgencyId, at) {
  MATCH (practitioner)-[post:WORKS_FOR]->(agency:Agency)
  WHERE practitioner.isActive
    AND post.since <= at AND (post.until IS NULL OR at < post.until)
    AND
    // @use directory/is-listed
  WITH DISTINCT agency ORDER BY agency.name, agency.id
  RETURN collect({id: agency.id, name: agency.name, sector: agency.sector}) AS posts
}
