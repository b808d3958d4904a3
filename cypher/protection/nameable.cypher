// Those of some practitioners whom the viewer may name on an allow-list: active, at work in a place of
// the directory or in the viewer's own. Who works only where nobody may know of is as if absent.
// Takes ids, viewer, at; gives named (list of practitioners).
// @access fragment
CALL (ids, viewer, at) {
  WITH ids, viewer.agencyId AS actingAgencyId, at
  UNWIND ids AS id
  MATCH (person:Practitioner {id: id}) WHERE person.isActive AND EXISTS {
    MATCH (person)-[post:WORKS_FOR]->(agency:Agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until) AND
    // @use directory/is-listed
  }
  RETURN collect(DISTINCT person) AS named
}
