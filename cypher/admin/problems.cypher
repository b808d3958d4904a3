// What people have reported that went wrong, the oldest first. By whom it was is told of agencies that the administrator
// looks after.
// @access read
// @param viewer :: MAP, most :: INTEGER, now :: STRING?
// @returns isAdministrator :: BOOLEAN, problems :: LIST<MAP>
WITH $viewer AS viewer, $most AS most, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
CALL (mine, actingAgencyId, most, at) {
  MATCH (problem:Problem)
  WHERE mine IS NOT NULL AND problem.settledAt IS NULL AND at - duration({years: 1}) < problem.at
  MATCH (agency:Agency {id: problem.agencyId})
  WITH *,
    // @use admin/in-area
    AS isKnown
  WHERE isKnown OR coalesce(mine.isHost, false)
  WITH * ORDER BY problem.at, problem.id LIMIT $most
  OPTIONAL MATCH (by:Practitioner {id: problem.practitionerId}) WHERE isKnown
  RETURN collect({id: problem.id, at: toString(problem.at), kind: problem.kind, page: problem.page,
    text: problem.text, agencyName: CASE WHEN isKnown THEN agency.name END,
    by: by {.id, .given, .family}}) AS problems
}
RETURN mine IS NOT NULL AS isAdministrator, problems
