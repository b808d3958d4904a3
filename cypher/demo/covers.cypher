// Says who stands in for an absent colleague, for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (absent:Practitioner {id: row.absentId})
CREATE (practitioner)-[:COVERS_FOR {
  since: datetime(row.since), agencyId: row.agencyId, until: datetime(row.until)
}]->(absent)
RETURN count(*) AS loaded
