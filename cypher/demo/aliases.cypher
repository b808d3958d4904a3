// Gives clients their other names.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MERGE (alias:Alias {id: row.id})
SET alias += {given: row.given, family: row.family, use: row.use}
MERGE (client)-[:ALSO_KNOWN_AS]->(alias)
RETURN count(*) AS loaded
