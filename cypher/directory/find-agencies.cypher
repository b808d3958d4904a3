// Listed agencies whose name may be the one typed, the nearest 500: a register brings thousands.
// @access read
// @param names :: STRING, actingAgencyId :: STRING
// @returns id :: STRING, name :: STRING, kind :: STRING, sector :: STRING, areaNames :: LIST<STRING>
WITH $names AS names, $actingAgencyId AS actingAgencyId
CALL db.index.fulltext.queryNodes('agency_names', names) YIELD node AS agency, score
WITH agency, actingAgencyId, score
WHERE
  // @use directory/is-listed
WITH agency, score ORDER BY score DESC, agency.id LIMIT 500
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, agency.sector AS sector,
  COLLECT {
    MATCH (agency)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name
  } AS areaNames
