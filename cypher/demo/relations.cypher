// Relates clients to clients: from is the kind of to.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (from:Client {id: row.fromId})
MATCH (to:Client {id: row.toId})
CREATE (from)-[:RELATED_TO {
  kind: row.kind, since: datetime(row.since), until: datetime(row.until)
}]->(to)
RETURN count(*) AS loaded
