// Loads homes, each in its district.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (area:Area {id: row.areaId})
CREATE (household:Household {id: row.id, address: row.address, postcode: row.postcode})
CREATE (household)-[:LOCATED_IN]->(area)
RETURN count(*) AS loaded
