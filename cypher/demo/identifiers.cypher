// Gives clients their identifiers, as keyed hash and ciphertext only.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
CREATE (identifier:Identifier {
  id: row.id, system: row.system, keyedHash: row.keyedHash, ciphertext: row.ciphertext
})
CREATE (client)-[:IDENTIFIED_BY]->(identifier)
RETURN count(*) AS loaded
