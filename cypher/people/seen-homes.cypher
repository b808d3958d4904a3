// Where each of the people found lives now, unless the rule closes them or shields their home. Each
// home is looked at once, however many of its people are on the list.
// Takes viewer, client, closedBy, at, known; gives client, closedBy, homes (newest
// first), known, at.
// @access fragment
WITH viewer, at, known, collect({client: client, closedBy: closedBy, homes: COLLECT {
    MATCH (client)-[stay:LIVES_IN]->(home:Household)
    WHERE closedBy IS NULL AND stay.since <= at AND (stay.until IS NULL OR at < stay.until)
    RETURN home ORDER BY stay.since DESC, home.id
  }}) AS found
CALL (viewer, found, at) {
  UNWIND found AS one
  UNWIND one.homes AS home
  WITH DISTINCT home, viewer.practitioner AS me, at
  MATCH (home)<-[theirs:LIVES_IN]-(near:Client)
  WHERE theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until) AND
  // @use consent/is-shielded
  RETURN collect(DISTINCT home) AS shielded
}
UNWIND found AS one
WITH known, at, one.client AS client, one.closedBy AS closedBy,
  CASE WHEN any(home IN one.homes WHERE home IN shielded) THEN [] ELSE one.homes END AS homes
