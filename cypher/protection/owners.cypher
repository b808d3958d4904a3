// The viewer's colleagues who hold a line of the viewer's team to the client.
// Takes viewer, teamLines, at; gives owners (list of practitioners).
// @access fragment
CALL (viewer, teamLines, at) {
  UNWIND teamLines AS line
  MATCH (owner:Practitioner)-[link:INVOLVED_IN]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until) AND owner IN viewer.colleagues
  RETURN collect(DISTINCT owner) AS owners
}
