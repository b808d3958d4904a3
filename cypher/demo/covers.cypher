// Says who stands in for an absent colleague, for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (absent:Practitioner {id: row.absentId})
CREATE (practitioner)-[:COVERS_FOR {
  since: datetime(row.since), until: datetime(row.until), agencyId: row.agencyId,
  actingAgencyId: coalesce(row.actingAgencyId, row.agencyId)
}]->(absent)
RETURN count(*) AS loaded
