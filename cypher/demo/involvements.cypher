// Loads involvements: one agency supporting one client.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (agency:Agency {id: row.agencyId})
CREATE (involvement:Involvement {
  id: row.id, role: row.role, class: row.class, category: row.category, basis: row.basis,
  since: datetime(row.since), until: datetime(row.until),
  lastConfirmed: datetime(row.lastConfirmed), retainUntil: datetime(row.retainUntil)
})
CREATE (involvement)-[:SUPPORTS]->(client)
CREATE (involvement)-[:PROVIDED_BY]->(agency)
RETURN count(*) AS loaded
