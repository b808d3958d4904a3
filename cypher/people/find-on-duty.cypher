// Whom a duty enquiry may mean, from the whole county: by name, sound, date, postcode or number. Each
// is decided by the rule before anything is ranked or cut, so that no closed person takes the place
// of an open one; a shielded home is no way to anybody.
// @access decision
// @param viewer :: MAP, names :: STRING?, sounds :: STRING?, dates :: LIST<STRING>, postcode :: STRING?, identifier :: MAP?, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, birthDate :: STRING?, dueDate :: STRING?, deathDate :: STRING?, areaName :: STRING?, postcodes :: LIST<STRING>, aliases :: LIST<MAP>, hasIdentifier :: BOOLEAN
WITH $viewer AS viewerInput, $names AS names, $sounds AS sounds, $postcode AS postcode,
  [day IN $dates | date(day)] AS days, $identifier AS identifier,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
WITH * WHERE viewer.isOnDuty
// @use people/numbered
CALL (viewer, names, sounds, days, postcode, identifier, at) {
  WITH names WHERE names IS NOT NULL
  CALL db.index.fulltext.queryNodes('client_names', names) YIELD node AS client
  RETURN client
  UNION
  WITH sounds WHERE sounds IS NOT NULL
  CALL db.index.fulltext.queryNodes('client_sounds', sounds) YIELD node AS client
  RETURN client
  UNION
  MATCH (client:Client) WHERE client.birthDate IN days RETURN client
  UNION
  MATCH (client:Client) WHERE client.dueDate IN days RETURN client
  UNION
  MATCH (:Identifier {system: identifier.system, keyedHash: identifier.hash})
        <-[:IDENTIFIED_BY]-(client:Client)
  RETURN client
  UNION
  // @use people/at-postcode
  RETURN client
}
// On duty there is a relation to everybody, so that the nearer ones need not be looked for.
WITH *, 'duty' AS relation
// @use consent/gate
WITH * WHERE closedBy IS NULL
// @use people/seen-homes
// @use people/brief-of
