// The current involvements of one person that are the viewer's own or their own team's: through the
// acting agency's exact node, by a link and an employment that are current, or under recorded cover.
// Takes viewer, person, at; gives ownLines, teamLines, confirmedLines (lists of involvements; own
// ones in the first two) and closeness (2 own, 1 same team, 0 neither).
// @access fragment
CALL (viewer, person, at) {
  // The holder first: of a client's lines few are the viewer's, and only those need a closer look.
  OPTIONAL MATCH (person)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(lineHolder:Agency)
  WHERE (lineHolder = viewer.agency OR viewer.covers <> [])
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
  OPTIONAL MATCH (line)<-[link:INVOLVED_IN]-(colleague:Practitioner)
  WHERE
  // @use consent/team-link
  // @use consent/link-closeness
  RETURN collect(DISTINCT CASE WHEN isOwnLine THEN line END) AS ownLines,
    collect(DISTINCT CASE WHEN isTeamLine THEN line END) AS teamLines,
    collect(DISTINCT CASE WHEN isTeamLine AND isConfirmed THEN line END) AS confirmedLines,
    coalesce(max(closeness), 0) AS closeness
}
