// Releases sensitive involvements to statutory roles, by the service that holds them.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (involvement:Involvement {id: row.involvementId})
MERGE (release:Release {id: row.id})
SET release += {since: datetime(row.since), until: datetime(row.until)}
MERGE (release)-[:RELEASES]->(involvement)
RETURN count(*) AS loaded
