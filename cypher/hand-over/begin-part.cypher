// From now on somebody holds a line. A word of their own that they do, which nobody has confirmed, is confirmed
// by it: a second link would say the same.
// Takes viewer, line, to, at; gives isNew: nobody had confirmed before that they do.
// @access fragment
CALL (viewer, line, to, at) {
  OPTIONAL MATCH (to)-[link:INVOLVED_IN]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  WITH viewer, line, to, at, collect(link) AS links
  WITH *, none(link IN links WHERE link.isConfirmed) AS isNew
  FOREACH (link IN [each IN links WHERE NOT coalesce(each.isConfirmed, false)] |
    SET link.isConfirmed = true, link.confirmedAt = at, link.confirmedBy = viewer.practitionerId)
  FOREACH (_ IN CASE WHEN links = [] THEN [1] ELSE [] END | CREATE (to)-[:INVOLVED_IN {since: at,
    isLead: false, isConfirmed: true, recordedAt: at, recordedBy: viewer.practitionerId}]->(line))
  RETURN isNew
}
