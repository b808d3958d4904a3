// Bars someone from deciding about a client, with reason and end.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MERGE (bar:AuthorityBar {id: row.id})
SET bar += {
  authority: row.authority, reason: row.reason,
  since: datetime(row.since), until: datetime(row.until)
}
MERGE (bar)-[:ABOUT]->(client)
RETURN count(*) AS loaded
