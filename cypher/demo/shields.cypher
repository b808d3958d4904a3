// Shields clients; who is allowed past follows in demo/shield-allows.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
CREATE (shield:Shield {
  id: row.id, kind: row.kind, since: datetime(row.since), until: datetime(row.until)
})
CREATE (shield)-[:SHIELDS]->(client)
RETURN count(*) AS loaded
