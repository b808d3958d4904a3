// Bars someone from deciding about a client, with reason and end.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
CREATE (bar:AuthorityBar {
  id: row.id, authority: row.authority, reason: row.reason,
  since: datetime(row.since), until: datetime(row.until)
})
CREATE (bar)-[:ABOUT]->(client)
RETURN count(*) AS loaded
