// Loads involvements: one agency supporting one client.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (agency:Agency {id: row.agencyId})
MERGE (involvement:Involvement {id: row.id})
SET involvement += {
  role: row.role, class: row.class, category: row.category, basis: row.basis,
  since: datetime(row.since), until: datetime(row.until),
  lastConfirmed: datetime(row.lastConfirmed), retainUntil: datetime(row.retainUntil)
}
MERGE (involvement)-[:SUPPORTS]->(client)
MERGE (involvement)-[:PROVIDED_BY]->(agency)
RETURN count(*) AS loaded
