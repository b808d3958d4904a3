// Says who lives, or lived, in which home.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (household:Household {id: row.householdId})
MERGE (client)-[stay:LIVES_IN {since: datetime(row.since)}]->(household)
SET stay += {until: datetime(row.until)}
RETURN count(*) AS loaded
