// Puts areas inside their larger area.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (area:Area {id: row.id})
MATCH (larger:Area {id: row.partOf})
CREATE (area)-[:PART_OF]->(larger)
RETURN count(*) AS loaded
