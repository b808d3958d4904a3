// Says who works for which agency, since when, in which roles.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (agency:Agency {id: row.agencyId})
CREATE (practitioner)-[:WORKS_FOR {
  since: datetime(row.since), until: datetime(row.until), roles: row.roles,
  reviewedAt: datetime(row.reviewedAt)
}]->(agency)
RETURN count(*) AS loaded
