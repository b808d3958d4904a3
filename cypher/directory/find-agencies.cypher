// Listed agencies whose name may be the one typed.
// @access read
// @param names :: STRING, actingAgencyId :: STRING
// @returns id :: STRING, name :: STRING, kind :: STRING, sector :: STRING, areaNames :: LIST<STRING>
WITH $names AS names, $actingAgencyId AS actingAgencyId
CALL db.index.fulltext.queryNodes('agency_names', names, {limit: 500})
YIELD node AS agency
WITH agency, actingAgencyId
WHERE
  // @use directory/is-listed
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, agency.sector AS sector,
  COLLECT {
    MATCH (agency)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name
  } AS areaNames
