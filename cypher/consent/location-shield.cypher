// Whether the client's whereabouts are shielded from the viewer: by a shield of their own, or of
// somebody who lives with them now, whose allow-list lacks the viewer. Who has no home on record (a
// child not yet born) is taken to be where the family is.
// Takes viewer, client, at; gives isLocationShielded.
// @access fragment
CALL (viewer, client, at) {
  WITH viewer.practitioner AS me, client, at
  RETURN EXISTS {
    MATCH (shield:Shield {kind: 'location'})-[:SHIELDS]->(client)
    WHERE coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
      AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
  } OR EXISTS {
    MATCH (client)-[mine:LIVES_IN]->(home:Household)
    WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until) AND
    // @use consent/shielded-home
  } OR NOT EXISTS {
    MATCH (client)-[stay:LIVES_IN]->(:Household)
    WHERE stay.since <= at AND (stay.until IS NULL OR at < stay.until)
  } AND EXISTS {
    MATCH (client)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(:Client)
          <-[:SHIELDS]-(shield:Shield {kind: 'location'})
    WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
      AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
      AND coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
      AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
  } AS isLocationShielded
}
