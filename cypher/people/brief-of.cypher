// What a list says of one client, and what a search compares. The home of a shielded or closed
// person is left out here, so that nothing later can match or show it.
// Takes client, closedBy, isLocationShielded, identifier (map of system, hash, or null), at; ends the statement.
// @access fragment
CALL (client, closedBy, isLocationShielded, at) {
  MATCH (client)-[stay:LIVES_IN]->(home:Household)
  WHERE closedBy IS NULL AND NOT isLocationShielded
    AND stay.since <= at AND (stay.until IS NULL OR at < stay.until)
  OPTIONAL MATCH (home)-[:LOCATED_IN]->(area:Area)
  WITH home, area ORDER BY stay.since DESC, home.id
  RETURN collect(home.postcode) AS postcodes, head(collect(area.name)) AS areaName
}
RETURN client.id AS id, client.given AS given, client.family AS family,
  toString(client.birthDate) AS birthDate, toString(client.dueDate) AS dueDate,
  toString(client.deathDate) AS deathDate, areaName, postcodes,
  COLLECT {
    MATCH (client)-[:ALSO_KNOWN_AS]->(alias:Alias)
    RETURN {given: alias.given, family: alias.family} ORDER BY alias.id
  } AS aliases,
  identifier IS NOT NULL AND EXISTS {
    MATCH (client)-[:IDENTIFIED_BY]->
          (:Identifier {system: identifier.system, keyedHash: identifier.hash})
  } AS hasIdentifier
