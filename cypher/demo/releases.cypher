// Releases sensitive involvements to statutory roles, by the service that holds them.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (involvement:Involvement {id: row.involvementId})
CREATE (release:Release {id: row.id, since: datetime(row.since), until: datetime(row.until)})
CREATE (release)-[:RELEASES]->(involvement)
RETURN count(*) AS loaded
