// Says who is, or was, a member of which family and as what.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (family:Family {id: row.familyId})
CREATE (client)-[:MEMBER_OF {
  role: row.role, since: datetime(row.since), until: datetime(row.until),
  isConfirmed: row.isConfirmed
}]->(family)
RETURN count(*) AS loaded
