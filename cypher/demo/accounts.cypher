// Links sign-in accounts to the practitioners they identify.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
CREATE (account:UserAccount {id: row.id, issuer: row.issuer, subject: row.subject,
  firstSignedInAt: datetime(row.firstSignedInAt), lastSignedInAt: datetime(row.lastSignedInAt)})
CREATE (account)-[:IDENTIFIES]->(practitioner)
RETURN count(*) AS loaded
