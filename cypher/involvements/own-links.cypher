// The viewer's own links to one client through the acting agency, confirmed or only their word.
// Takes viewer, ownLines, at; gives links (list of maps, the newest first).
// @access fragment
CALL (viewer, ownLines, at) {
  WITH ownLines, at, viewer.practitioner AS me
  UNWIND ownLines AS line
  MATCH (me)-[link:INVOLVED_IN]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  WITH line, link ORDER BY link.since DESC, line.id
  RETURN collect({id: line.id, role: line.role, since: toString(link.since),
    isConfirmed: coalesce(link.isConfirmed, false)}) AS links
}
