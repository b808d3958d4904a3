// Says who lives, or lived, in which home.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (household:Household {id: row.householdId})
CREATE (client)-[:LIVES_IN {
  since: datetime(row.since), until: datetime(row.until)
}]->(household)
RETURN count(*) AS loaded
