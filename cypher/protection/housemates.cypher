// Who of the client's family lives with them now and is open to a viewer who works with the client:
// everybody but the fully shielded. Nobody where withHousehold is false or the home is kept from the
// viewer. Who is not open must not be touched, nor be noticed by it.
// Takes viewer, client, withHousehold, isOpen, at; gives housemates.
// @access fragment
// @use consent/location-shield
CALL (viewer, client, withHousehold, isLocationShielded, isOpen, at) {
  WITH *, viewer.practitioner AS me
  MATCH (client)-[mine:LIVES_IN]->(:Household)<-[theirs:LIVES_IN]-(mate:Client)
  WHERE withHousehold AND isOpen AND NOT isLocationShielded
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    AND EXISTS {
      MATCH (client)-[ours:MEMBER_OF]->(:Family)<-[also:MEMBER_OF]-(mate)
      WHERE ours.isConfirmed AND also.isConfirmed
        AND ours.since <= at AND (ours.until IS NULL OR at < ours.until)
        AND also.since <= at AND (also.until IS NULL OR at < also.until)
    }
    AND NOT EXISTS {
      MATCH (full:Shield {kind: 'full'})-[:SHIELDS]->(mate)
      WHERE coalesce(full.since <= at, true) AND (full.until IS NULL OR at < full.until)
        AND NOT EXISTS { MATCH (full)-[:ALLOWS]->(me) }
    }
  WITH DISTINCT mate ORDER BY mate.id
  RETURN collect(mate) AS housemates
}
