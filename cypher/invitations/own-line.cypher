// A line of an open client that the viewer themself holds, as somebody else has confirmed: over it they invite.
// Takes viewer, ownLines, closedBy, at; gives myLine (null: none).
// @access fragment
CALL (viewer, ownLines, closedBy, at) {
  WITH viewer.practitioner AS me, ownLines, closedBy, at
  UNWIND [each IN ownLines WHERE closedBy IS NULL] AS line
  MATCH (me)-[link:INVOLVED_IN {isConfirmed: true}]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  WITH line ORDER BY line.since, line.id
  RETURN head(collect(line)) AS myLine
}
