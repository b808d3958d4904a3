// The agencies that the administrator looks after and for which anybody works, by name.
// Takes mine, actingAgencyId; gives area (list of agencies).
// @access fragment
CALL (mine, actingAgencyId) {
  MATCH (agency:Agency)
  WHERE mine IS NOT NULL AND EXISTS { MATCH (agency)<-[:WORKS_FOR]-(:Practitioner) } AND
  // @use admin/in-area
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect(agency) AS area
}
