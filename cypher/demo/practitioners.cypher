// Loads practitioners with their contact methods.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
CREATE (:Practitioner {
  id: row.id, given: row.given, family: row.family, names: row.names,
  jobTitle: row.jobTitle,
  mobile: row.mobile, landline: row.landline, email: row.email, dutyLine: row.dutyLine,
  preferred: row.preferred, workingPattern: row.workingPattern, isActive: row.isActive,
  cardConfirmedAt: datetime(row.cardConfirmedAt)
})
RETURN count(*) AS loaded
