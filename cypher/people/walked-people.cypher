// The first step of people/own-subjects: one row or several for each person, with the closeness that
// a line makes and whether it is a line that the viewer is shown whatever else (row 3 of the rule).
// Takes viewer, at; gives person, closeness, isShown.
// @access fragment
CALL (viewer, at) {
  // @use consent/team-lines
  RETURN person, closeness,
    coalesce(isTeamLine AND isConfirmed, false) AS isShown
  UNION ALL
  WITH viewer.practitioner AS me, viewer.agencyId AS agencyId, at
  MATCH (me)-[:MADE]->(claim:Claim {agencyId: agencyId})-[:CONCERNS]->(person:Client)
  WHERE claim.since <= at AND at < claim.until
  RETURN person, 0 AS closeness, false AS isShown
  UNION ALL
  WITH viewer.practitioner AS me, viewer.isOnDuty AS isOnDuty
  MATCH (me)-[link:INVOLVED_IN]->(:Involvement)-[:SUPPORTS]->(person:Client)
  WHERE isOnDuty OR NOT coalesce(link.isConfirmed, false)
  RETURN person, 0 AS closeness, false AS isShown
  UNION ALL
  WITH viewer, at WHERE viewer.isOnDuty
  WITH viewer.agency AS mine, at
  MATCH (mine)<-[:PROVIDED_BY]-(line:Involvement)-[:SUPPORTS]->(person:Client)
  WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
  RETURN person, 0 AS closeness, false AS isShown
  UNION ALL
  WITH viewer WHERE viewer.isOnDuty
  UNWIND [cover IN viewer.covers | cover.absent] AS absent
  MATCH (absent)-[:INVOLVED_IN]->(:Involvement)-[:SUPPORTS]->(person:Client)
  RETURN person, 0 AS closeness, false AS isShown
}
