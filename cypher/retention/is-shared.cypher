// Whether the records about a client let anybody at all know of one line. Each recipient that an
// agreement names stands for a viewer of whom nothing else is known: what is shared with somebody is
// shared with one of them, because narrower records than theirs come from agreements of their own.
// Takes client, line, holder, settings (of the profile), at; gives isShared.
// @access fragment
CALL (client, line, holder, settings, at) {
  MATCH (agreed:ConsentRecord)-[:ABOUT]->(client) WHERE agreed.decision IN ['share', 'flag']
  WITH DISTINCT agreed.recipientScope AS scope, agreed.recipientId AS named, client, line, holder, settings, at
  OPTIONAL MATCH (agency:Agency {id: named})
  OPTIONAL MATCH (:Practitioner {id: named})-[post:WORKS_FOR]->(place:Agency)
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  WITH *, coalesce(agency, place) AS mine
  WITH *, COLLECT {
      MATCH path = (mine)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
    } AS agencies, line AS involvement, COLLECT {
      MATCH path = (holder)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
    } AS holders
  WITH *, settings {.*, agencies: agencies,
    practitionerId: CASE scope WHEN 'practitioner' THEN named END,
    sector: CASE scope WHEN 'sector' THEN named ELSE mine.sector END} AS viewer
  // @use consent/records
  // @use consent/own-matters
  // @use consent/decision
  WITH decision WHERE decision IN ['share', 'flag']
  RETURN count(*) > 0 AS isShared
}
