// Says who stands in for an absent colleague, for which agency.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (absent:Practitioner {id: row.absentId})
MERGE (practitioner)-[cover:COVERS_FOR {since: datetime(row.since), agencyId: row.agencyId}]->(absent)
SET cover += {until: datetime(row.until)}
RETURN count(*) AS loaded
