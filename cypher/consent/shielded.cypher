// Which of some clients have their whereabouts shielded from the viewer: by a shield of their own, or of
// somebody who lives with them now, whose allow-list lacks the viewer. Who has no home on record (a
// child not yet born) is taken to be where the family is. Each person near is looked at once.
// Takes viewer, clients (list, may hold null), at; gives shielded (list of clients).
// @access fragment
CALL (viewer, clients, at) {
  UNWIND clients AS client
  WITH client, viewer.practitioner AS me, at, COLLECT {
      MATCH (client)-[mine:LIVES_IN]->(home:Household)
      WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
      RETURN home
    } AS homes
  CALL (client, homes, at) {
    RETURN client AS near
    UNION ALL
    UNWIND homes AS home
    MATCH (home)<-[theirs:LIVES_IN]-(near:Client)
    WHERE theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    RETURN near
    UNION ALL
    WITH client, at WHERE homes = []
    MATCH (client)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(near:Client)
    WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
      AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    RETURN near
  }
  WITH near, me, at, collect(client) AS affected
  WHERE
  // @use consent/is-shielded
  UNWIND affected AS client
  RETURN collect(DISTINCT client) AS shielded
}
