// An agency that may be named to whoever acts for another, with what the rule reads of a viewer's.
// @access read
// @param agencyId :: STRING, actingAgencyId :: STRING
// @returns id :: STRING, sector :: STRING, isStatutory :: BOOLEAN, agencies :: LIST<STRING>
WITH $actingAgencyId AS actingAgencyId
MATCH (agency:Agency {id: $agencyId})
WHERE
// @use directory/is-listed
RETURN agency.id AS id, agency.sector AS sector, agency.class = 'statutory' AS isStatutory, COLLECT {
  MATCH path = (agency)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
} AS agencies
