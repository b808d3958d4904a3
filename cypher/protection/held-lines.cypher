// The lines of one client that the viewer's own team holds, by links that somebody other than their
// maker has confirmed: theirs to answer for. None in a role that sees no clients.
// Takes viewer, client, at; gives held (list of involvements).
// @access fragment
CALL (viewer, client, at) {
  WITH viewer, client, at, client AS person, 'own' AS relation
  // @use consent/own-lines
  // @use consent/gate
  RETURN CASE WHEN closedBy = 1 THEN [] ELSE confirmedLines END AS held
}
