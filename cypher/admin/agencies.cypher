// The agencies that take part, or did until they were suspended, with what each has signed, a page at a time:
// all, those suspended, or those that have not signed their row of the defaults.
// @access read
// @param viewer :: MAP, show :: STRING, start :: INTEGER, most :: INTEGER, now :: STRING?
// @returns isAdministrator :: BOOLEAN, total :: INTEGER, agencies :: LIST<MAP>
WITH $viewer AS viewer, $show AS show, $start AS start, $most AS most,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
CALL (mine, actingAgencyId, show) {
  MATCH (agency:Agency)
  WHERE mine IS NOT NULL AND (agency.isSignedUp OR agency.suspendedAt IS NOT NULL)
    AND CASE show
      WHEN 'suspended' THEN agency.suspendedAt IS NOT NULL
      WHEN 'noRow' THEN NOT coalesce(agency.hasSignedRow, false)
      ELSE true
    END AND
  // @use admin/in-area
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect(agency) AS found
}
CALL (found, start, most, mine, at) {
  UNWIND found[start..start + most] AS agency
  RETURN collect({
    id: agency.id, name: agency.name, sector: agency.sector, signedUpAt: toString(agency.signedUpAt),
    hasSignedRow: coalesce(agency.hasSignedRow, false), holdsHidden: coalesce(agency.holdsHidden, false),
    isOwn: EXISTS { MATCH (mine)-[:PART_OF*0..4]->(agency) },
    people: COUNT {
      MATCH (agency)<-[post:WORKS_FOR]-(:Practitioner {isActive: true})
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    },
    suspension: head(COLLECT {
      MATCH (agency)-[:SUSPENDED_BY]->(suspension:Suspension)
      RETURN {id: suspension.id, at: toString(suspension.at), reason: suspension.reason,
        isOfWhole: suspension.agencyId <> agency.id}
      LIMIT 1
    })
  }) AS agencies
}
RETURN mine IS NOT NULL AS isAdministrator, size(found) AS total, agencies
