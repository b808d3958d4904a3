// The current involvements of one person that are the viewer's own or their own team's: through the
// acting agency's exact node, by a link and an employment that are current, or under recorded cover.
// A link that nobody else has confirmed is a claim: its maker sees the line, but it makes no closeness.
// Takes viewer, person, at; gives ownLines, teamLines (lists of involvements; own ones in both) and
// closeness (2 own, 1 same team, 0 neither).
// @access fragment
CALL (viewer, person, at) {
  WITH *, viewer.practitioner AS me, viewer.agency AS here, viewer.covered AS covered
  // The holder first: of a client's lines few are the viewer's, and only those need a closer look.
  OPTIONAL MATCH (person)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(lineHolder:Agency)
  WHERE (lineHolder = here OR covered <> [])
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
  OPTIONAL MATCH (line)<-[link:INVOLVED_IN]-(colleague:Practitioner)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND (lineHolder = here AND colleague IN viewer.colleagues
      OR colleague IN covered AND EXISTS {
        MATCH (colleague)-[post:WORKS_FOR]->(lineHolder)
        WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
      })
  WITH line, coalesce(link.isConfirmed, false) AS isConfirmed, colleague = me AS isMine,
    lineHolder = here AS isHere, colleague IN covered AS isCovered
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
