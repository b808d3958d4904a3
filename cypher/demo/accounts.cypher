// Links sign-in accounts to the practitioners they identify.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (practitioner:Practitioner {id: row.practitionerId})
MERGE (account:UserAccount {id: row.id})
SET account += {issuer: row.issuer, subject: row.subject}
MERGE (account)-[:IDENTIFIES]->(practitioner)
RETURN count(*) AS loaded
