// Records who claimed a relation to whom, acting for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (practitioner:Practitioner {id: row.practitionerId})
CREATE (claim:Claim {
  id: row.id, since: datetime(row.since), until: datetime(row.until),
  reason: row.reason, agencyId: row.agencyId
})
CREATE (claim)-[:CONCERNS]->(client)
CREATE (practitioner)-[:MADE]->(claim)
RETURN count(*) AS loaded
