// The people whom an administrator looks after, a page at a time: all, those who never signed in, or those who
// are switched off; of one agency, or of all.
// @access read
// @param viewer :: MAP, agencyId :: STRING?, show :: STRING, start :: INTEGER, most :: INTEGER, now :: STRING?
// @returns isAdministrator :: BOOLEAN, agencies :: LIST<MAP>, total :: INTEGER, users :: LIST<MAP>
WITH $viewer AS viewer, $agencyId AS agencyId, $show AS show, $start AS start, $most AS most,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
// @use admin/area
CALL (area, agencyId, show, at) {
  UNWIND area AS agency
  MATCH (agency)<-[post:WORKS_FOR]-(person:Practitioner)
  WHERE (agencyId IS NULL OR agency.id = agencyId)
    AND post.since <= at AND (post.until IS NULL OR at < post.until)
    AND CASE show
      WHEN 'off' THEN NOT coalesce(person.isActive, false)
      WHEN 'never' THEN coalesce(person.isActive, false) AND NOT EXISTS {
        MATCH (person)<-[:IDENTIFIES]-(account:UserAccount) WHERE account.lastSignedInAt IS NOT NULL
      }
      ELSE true
    END
  WITH DISTINCT person ORDER BY person.family, person.given, person.id
  RETURN collect(person) AS people
}
CALL (people, start, most, viewer, mine, actingAgencyId, at) {
  UNWIND people[start..start + most] AS person
  RETURN collect(
    // @use admin/user-columns
  ) AS users
}
RETURN mine IS NOT NULL AS isAdministrator, [one IN area | one {.id, .name}] AS agencies,
  size(people) AS total, users
