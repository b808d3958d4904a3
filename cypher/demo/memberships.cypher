// Says who is, or was, a member of which family and as what.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (family:Family {id: row.familyId})
MERGE (client)-[membership:MEMBER_OF {role: row.role, since: datetime(row.since)}]->(family)
SET membership += {until: datetime(row.until), isConfirmed: row.isConfirmed}
RETURN count(*) AS loaded
