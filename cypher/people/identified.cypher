// The people whom a typed identity fits and whom a claim would open. One whom it would not is left
// out before anything is counted, and a shielded home fits no postcode. One row, whoever there is.
// Stands in a CALL that takes viewer, names, sounds, day, postcode, identifier (map of system, hash, or
// null), at; gives matches and exact (those whose name was typed as it is written).
// @access fragment
CALL (day, identifier) {
  MATCH (client:Client) WHERE client.birthDate = day RETURN client
  UNION
  MATCH (client:Client) WHERE client.dueDate = day AND client.birthDate IS NULL RETURN client
  UNION
  MATCH (:Identifier {system: identifier.system, keyedHash: identifier.hash})
        <-[:IDENTIFIED_BY]-(client:Client)
  RETURN client
}
WITH *, 'claimed' AS relation
// @use consent/gate
WITH * WHERE closedBy IS NULL
// @use consent/location-shield
WITH client, coalesce(coalesce(client.birthDate, client.dueDate) = day, false) AS hasDate,
  any(sound IN sounds WHERE sound IN client.phonetic) AS hasName,
  EXISTS {
    MATCH (client)-[:IDENTIFIED_BY]->
          (:Identifier {system: identifier.system, keyedHash: identifier.hash})
  } AS hasNumber,
  NOT isLocationShielded AND EXISTS {
    MATCH (client)-[stay:LIVES_IN]->(:Household {postcode: postcode})
    WHERE stay.since <= at AND (stay.until IS NULL OR at < stay.until)
  } AS hasPostcode
WHERE hasDate AND hasNumber OR hasName AND hasPostcode AND (hasDate OR hasNumber)
WITH collect(DISTINCT client) AS matches
WITH matches, [one IN matches WHERE any(name IN names WHERE name IN one.names)] AS exact
