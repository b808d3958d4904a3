// The viewer's own current lines through the acting agency: of a client who is closed to them only those that
// somebody else has confirmed, as on their home page.
// Takes viewer, whose, at; gives owns (maps of client, line and the viewer's link).
// @access fragment
CALL (viewer, whose, at) {
  WITH viewer, viewer.practitioner AS me, viewer.agency AS here, whose, at
  MATCH (me)-[link:INVOLVED_IN]->(line:Involvement)-[:SUPPORTS]->(client:Client)
  WHERE whose = 'own' AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND EXISTS { MATCH (line)-[:PROVIDED_BY]->(here) }
  WITH DISTINCT viewer, me, client, at
  // @use consent/relation
  // @use consent/gate
  UNWIND [each IN ownLines WHERE closedBy IS NULL OR closedBy > 1 AND each IN confirmedLines] AS line
  MATCH (me)-[link:INVOLVED_IN]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  WITH client, line, link ORDER BY link.since
  WITH client, line, head(collect(link)) AS link
  RETURN collect({client: client, line: line, link: link}) AS owns
}
