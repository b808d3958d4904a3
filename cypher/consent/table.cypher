// What the viewer may know of one involvement: the table of consent-rule, section 3, first match
// wins. A class or a start that is missing counts as the most closed one.
// Takes viewer, involvement, holder, closedBy, teamLines, hasBreakGlass, isLocationShielded, decision,
// at; gives row, outcome.
// @access fragment
CALL (viewer, involvement, holder, closedBy, teamLines, hasBreakGlass, isLocationShielded, decision, at) {
  WITH *, coalesce(involvement.until <= at, false) AS hasEnded,
    coalesce(involvement.since <= at, false) AS hasBegun,
    viewer.isStatutory AND viewer.isProtective AS isProtecting
  WITH *, involvement.class = 'statutory' AND hasBegun AND NOT hasEnded AS isStatutoryNow
  WITH *, CASE
      WHEN closedBy = 1 THEN 1
      WHEN involvement.retainUntil <= at THEN 2
      WHEN involvement IN teamLines THEN 3
      WHEN closedBy IS NOT NULL THEN closedBy
      WHEN NOT hasBegun OR NOT coalesce(involvement.class IN ['open', 'sensitive', 'statutory'], false)
        THEN 6
      WHEN hasBreakGlass AND isProtecting THEN 7
      WHEN isLocationShielded THEN 8
      WHEN isStatutoryNow THEN 9
      WHEN hasEnded AND involvement.class <> 'open' THEN 10
      WHEN involvement.class = 'sensitive' AND isProtecting AND EXISTS {
        MATCH (release:Release)-[:RELEASES]->(involvement)
        WHERE release.since <= at AND (release.until IS NULL OR at < release.until)
      } THEN 11
      WHEN decision = 'deny' THEN 12
      WHEN involvement.class = 'sensitive' THEN 13
      WHEN decision <> 'none' THEN 14
      ELSE 15
    END AS row
  RETURN row, CASE
    WHEN row IN [3, 7, 9, 11] OR row IN [13, 14] AND decision = 'share' THEN 'FULL'
    WHEN row = 8 AND isStatutoryNow OR row IN [13, 14] AND decision = 'flag' AND NOT hasEnded
      THEN 'MEDIATED'
    WHEN row = 15 AND coalesce(holder.hasSignedRow, false) AND holder.sector IN viewer.openTo THEN 'FULL'
    ELSE 'HIDDEN'
  END AS outcome
}
