// Loads dated assessments of young people's competence to decide.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
CREATE (assessment:GillickAssessment {
  id: row.id, categories: row.categories, agencyId: row.agencyId,
  since: datetime(row.since), until: datetime(row.until)
})
CREATE (assessment)-[:ABOUT]->(client)
RETURN count(*) AS loaded
