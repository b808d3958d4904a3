// Whether the client's whereabouts are shielded from the viewer: by a shield of their own, or of
// somebody who lives with them now, whose allow-list lacks the viewer.
// Takes viewer, client, at; gives isLocationShielded.
// @access fragment
CALL (viewer, client, at) {
  WITH viewer.practitioner AS me, client, at
  RETURN EXISTS {
    MATCH (shield:Shield {kind: 'location'})-[:SHIELDS]->(client)
    WHERE shield.since <= at AND (shield.until IS NULL OR at < shield.until)
      AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
  } OR EXISTS {
    MATCH (client)-[mine:LIVES_IN]->(:Household)<-[theirs:LIVES_IN]-(:Client)
          <-[:SHIELDS]-(shield:Shield {kind: 'location'})
    WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
      AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
      AND shield.since <= at AND (shield.until IS NULL OR at < shield.until)
      AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
  } AS isLocationShielded
}
