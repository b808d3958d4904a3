// Records front-door enquiries with their referral reference.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
CREATE (enquiry:DutyEnquiry {
  id: row.id, reference: row.reference, agencyId: row.agencyId,
  since: datetime(row.since), until: datetime(row.until)
})
CREATE (practitioner)-[:MADE]->(enquiry)
RETURN count(*) AS loaded
