// Records who broke the glass on whom, acting for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (practitioner:Practitioner {id: row.practitionerId})
CREATE (glass:BreakGlass {
  id: row.id, since: datetime(row.since), until: datetime(row.until), reason: row.reason
})
CREATE (glass)-[:OPENS]->(client)
CREATE (practitioner)-[:BROKE_GLASS {agencyId: row.agencyId}]->(glass)
RETURN count(*) AS loaded
