// Records who broke the glass on whom, acting for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (practitioner:Practitioner {id: row.practitionerId})
MERGE (glass:BreakGlass {id: row.id})
SET glass += {since: datetime(row.since), until: datetime(row.until), reason: row.reason}
MERGE (glass)-[:OPENS]->(client)
MERGE (practitioner)-[:BROKE_GLASS {agencyId: row.agencyId}]->(glass)
RETURN count(*) AS loaded
