// Names the practitioners whom a shield lets past.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (shield:Shield {id: row.shieldId})
MATCH (practitioner:Practitioner {id: row.practitionerId})
CREATE (shield)-[:ALLOWS]->(practitioner)
RETURN count(*) AS loaded
