// The current involvements of one person that are the viewer's own or their own team's: through the
// acting agency's exact node, by a link and an employment that are current, or under recorded cover.
// A link that nobody else has confirmed is a claim: its maker sees the line, but it makes no closeness.
// Takes viewer, person, at; gives ownLines, teamLines (lists of involvements; own ones in both) and
// closeness (2 own, 1 same team, 0 neither).
// @access fragment
CALL (viewer, person, at) {
  WITH viewer, viewer.practitioner AS me, person, at
  OPTIONAL MATCH (person)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(lineHolder:Agency)
        <-[post:WORKS_FOR]-(colleague:Practitioner)-[link:INVOLVED_IN]->(line)
  WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
    AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND post.since <= at AND (post.until IS NULL OR at < post.until)
  WITH line, coalesce(link.isConfirmed, false) AS isConfirmed, colleague = me AS isMine,
    lineHolder = viewer.agency AS isHere,
    colleague <> me AND EXISTS {
      MATCH (me)-[cover:COVERS_FOR {agencyId: viewer.agencyId}]->(colleague)
      WHERE cover.since <= at AND (cover.until IS NULL OR at < cover.until)
    } AS isCovered
  RETURN
    collect(DISTINCT CASE WHEN isHere AND isMine THEN line END) AS ownLines,
    collect(DISTINCT CASE
      WHEN isHere AND (isMine OR isConfirmed) OR isCovered AND isConfirmed THEN line
    END) AS teamLines,
    coalesce(max(CASE
      WHEN isConfirmed AND isHere AND isMine THEN 2
      WHEN isConfirmed AND (isHere OR isCovered) THEN 1
      ELSE 0
    END), 0) AS closeness
}
