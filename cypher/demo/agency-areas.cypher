// Says which areas an agency serves.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (agency:Agency {id: row.agencyId})
MATCH (area:Area {id: row.areaId})
CREATE (agency)-[:COVERS]->(area)
RETURN count(*) AS loaded
