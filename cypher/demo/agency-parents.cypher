// Puts services and teams inside their organisation or service.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
MATCH (larger:Agency {id: row.partOf})
CREATE (agency)-[:PART_OF]->(larger)
RETURN count(*) AS loaded
