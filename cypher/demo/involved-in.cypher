// Says which practitioners carry an involvement, and who leads.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MATCH (involvement:Involvement {id: row.involvementId})
MERGE (practitioner)-[link:INVOLVED_IN {since: datetime(row.since)}]->(involvement)
SET link += {
  until: datetime(row.until), isLead: row.isLead, isConfirmed: row.isConfirmed
}
RETURN count(*) AS loaded
