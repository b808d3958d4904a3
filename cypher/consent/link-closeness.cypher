// What one link makes of its line. A link that nobody else has confirmed is a claim: its maker sees
// the line, but it makes no closeness.
// Takes viewer, link (by consent/team-link, or null), colleague, lineHolder; gives isOwnLine,
// isTeamLine and closeness (2 own, 1 same team, 0 neither).
// @access fragment
WITH *, coalesce(link.isConfirmed, false) AS isConfirmed, lineHolder = viewer.agency AS isHere,
  colleague = viewer.practitioner AS isMine, {absent: colleague, agencyId: lineHolder.id} IN viewer.covers AS isCovered
WITH *, isHere AND isMine AS isOwnLine,
  isHere AND (isMine OR isConfirmed) OR isCovered AND isConfirmed AS isTeamLine,
  CASE
    WHEN isConfirmed AND isHere AND isMine THEN 2
    WHEN isConfirmed AND (isHere OR isCovered) THEN 1
    ELSE 0
  END AS closeness
