// Claims the one person whose identity was typed: the date with a number, or the whole name with two
// of date, postcode and number. clientId is null alike for nobody, for several and for the closed.
// @access write
// @param id :: STRING, viewer :: MAP, names :: LIST<STRING>, sounds :: LIST<STRING>, birthDate :: STRING?, postcode :: STRING?, identifier :: MAP?, reason :: STRING, now :: STRING?
// @returns clientId :: STRING?
WITH $viewer AS viewerInput, $names AS names, $sounds AS sounds, date($birthDate) AS day,
  $postcode AS postcode, $identifier AS identifier, $id AS id, $reason AS reason,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
CALL (viewer, names, sounds, day, postcode, identifier, at) {
  // @use people/identified
  RETURN CASE
    WHEN size(matches) = 1 THEN head(matches)
    WHEN size(exact) = 1 THEN head(exact)
  END AS client
}
CALL (viewer, client, id, reason, at) {
  WITH *, viewer.practitioner AS me
  WHERE client IS NOT NULL
  SET client.lock = true
  CREATE (me)-[:MADE]->(claim:Claim {
    id: id, agencyId: viewer.agencyId, reason: reason, since: at, until: at + duration({hours: 24})
  })-[:CONCERNS]->(client)
  WITH viewer, client, at
  // @use notices/tell-of-claim
  RETURN count(*) AS made
}
RETURN client.id AS clientId
