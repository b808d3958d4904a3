// Loads homes, each in its district.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (area:Area {id: row.areaId})
MERGE (household:Household {id: row.id})
SET household += {address: row.address, postcode: row.postcode}
MERGE (household)-[:LOCATED_IN]->(area)
RETURN count(*) AS loaded
