// When each agency that the administrator looks after and that takes part was connected: somebody who worked for it
// signed in for the first time. Null: nobody has. Nothing here comes from a client's lines.
// @access read
// @param viewer :: MAP, now :: STRING?
// @returns isAdministrator :: BOOLEAN, agencies :: LIST<MAP>, people :: INTEGER, came :: INTEGER
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
CALL (mine, actingAgencyId) {
  MATCH (agency:Agency)
  WHERE mine IS NOT NULL AND (agency.isSignedUp OR agency.suspendedAt IS NOT NULL)
    AND EXISTS { MATCH (agency)<-[:WORKS_FOR]-(:Practitioner) } AND
  // @use admin/in-area
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect(agency) AS area
}
CALL (area, at) {
  UNWIND area AS agency
  WITH agency, at, head(COLLECT {
      MATCH (agency)<-[post:WORKS_FOR]-(:Practitioner)<-[:IDENTIFIES]-(account:UserAccount)
      WHERE post.since <= account.lastSignedInAt AND (post.until IS NULL OR account.firstSignedInAt < post.until)
      WITH CASE WHEN account.firstSignedInAt < post.since THEN post.since ELSE account.firstSignedInAt END AS first
      RETURN first ORDER BY first LIMIT 1
    }) AS since
  RETURN collect({id: agency.id, name: agency.name, since: toString(since)}) AS agencies
}
CALL (area, at) {
  UNWIND area AS agency
  MATCH (agency)<-[post:WORKS_FOR]-(person:Practitioner {isActive: true})
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  WITH DISTINCT person
  RETURN count(person) AS people, count(CASE WHEN EXISTS {
    MATCH (person)<-[:IDENTIFIES]-(account:UserAccount) WHERE account.lastSignedInAt IS NOT NULL
  } THEN 1 END) AS came
}
RETURN mine IS NOT NULL AS isAdministrator, agencies, people, came
