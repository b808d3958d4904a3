// What a list says of one client, and what a search compares. The home of a shielded or closed
// person is not among their homes, and the other names of a closed one are left out, so that nothing
// later can match or show them: an old name would lead to whoever lives under a new one.
// Takes client, closedBy, homes (newest first), known (those whom a typed number names); ends the statement.
// @access fragment
RETURN client.id AS id, client.given AS given, client.family AS family,
  toString(client.birthDate) AS birthDate, toString(client.dueDate) AS dueDate,
  toString(client.deathDate) AS deathDate,
  [home IN homes WHERE home.postcode IS NOT NULL | home.postcode] AS postcodes,
  head(COLLECT {
    UNWIND range(0, size(homes) - 1) AS place
    WITH place, homes[place] AS home
    MATCH (home)-[:LOCATED_IN]->(area:Area)
    RETURN area.name ORDER BY place
  }) AS areaName,
  COLLECT {
    MATCH (client)-[:ALSO_KNOWN_AS]->(alias:Alias) WHERE closedBy IS NULL
    RETURN {given: alias.given, family: alias.family} ORDER BY alias.id
  } AS aliases,
  client IN known AS hasIdentifier
