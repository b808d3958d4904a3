// Whom the viewer may have a relation to, walked from the viewer, with how close each is: clients of
// their team's lines, clients claimed, and the families of the former. On duty there is a relation to
// everybody; then also who is known to the agency or was to them, and the families of all.
// Takes viewer, at; gives client (each once), subjectCloseness, familyCloseness, hasTeamLine.
// @access fragment
CALL (viewer, at) {
  // @use people/walked-people
  WITH person, max(closeness) AS closeness, max(isShown) AS isShown
  RETURN collect({client: person, closeness: closeness, isShown: isShown}) AS walked
}
CALL (viewer, walked, at) {
  UNWIND walked AS one
  RETURN one.client AS client, one.closeness AS own, 0 AS family, one.isShown AS isShown
  UNION ALL
  UNWIND walked AS one
  WITH one, one.client AS person, viewer.isOnDuty AS isOnDuty
  WHERE one.closeness > 0 OR isOnDuty
  MATCH (person)-[mine:MEMBER_OF]->(kin:Family)
  WHERE (isOnDuty OR mine.isConfirmed)
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
  // Each family once, however many of it the viewer works with.
  WITH kin, isOnDuty, max(CASE WHEN mine.isConfirmed THEN one.closeness ELSE 0 END) AS nearest
  MATCH (kin)<-[theirs:MEMBER_OF]-(client:Client)
  WHERE (isOnDuty OR theirs.isConfirmed)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  RETURN client, 0 AS own, false AS isShown,
    CASE WHEN theirs.isConfirmed THEN nearest ELSE 0 END AS family
}
WITH viewer, at, client, max(own) AS subjectCloseness, max(family) AS familyCloseness,
  max(isShown) AS hasTeamLine
