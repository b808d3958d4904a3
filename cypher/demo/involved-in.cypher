// Says which practitioners carry an involvement, and who leads.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (involvement:Involvement {id: row.involvementId})
CREATE (practitioner)-[:INVOLVED_IN {
  since: datetime(row.since), until: datetime(row.until),
  isLead: row.isLead, isConfirmed: row.isConfirmed
}]->(involvement)
RETURN count(*) AS loaded
