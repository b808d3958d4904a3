// The shields of a client of which the viewer may know, being on their allow-lists, each with the agencies
// of those on it whom the viewer's own team knows of: another's choice may name a hidden service. None
// while somebody else looks on.
// Takes client, viewer, isAlone, at; gives shields (list of maps).
// @access fragment
CALL (client, viewer, isAlone, at) {
  WITH *, viewer.practitioner AS me
  MATCH (client)<-[:SHIELDS]-(shield:Shield)-[:ALLOWS]->(me)
  WHERE isAlone AND shield.since <= at AND (shield.until IS NULL OR at < shield.until)
  RETURN collect({kind: shield.kind, agencyIds: COLLECT {
    MATCH (shield)-[on:ALLOWS]->(one:Practitioner)-[post:WORKS_FOR]->(place:Agency)
    WHERE (on.agencyId = viewer.agencyId OR one IN viewer.colleagues)
      AND post.since <= at AND (post.until IS NULL OR at < post.until)
    RETURN DISTINCT place.id
  }}) AS shields
}
