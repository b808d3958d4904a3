// Gives clients their other names.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
CREATE (alias:Alias {id: row.id, given: row.given, family: row.family, use: row.use})
CREATE (client)-[:ALSO_KNOWN_AS]->(alias)
RETURN count(*) AS loaded
