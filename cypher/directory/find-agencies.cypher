// Listed agencies whose name may be the one typed; of more than 500 those whose name holds most of the
// words. The index's own score is of no use for that: it counts the unlisted too.
// @access read
// @param names :: STRING, words :: LIST<STRING>, actingAgencyId :: STRING
// @returns id :: STRING, name :: STRING, kind :: STRING, sector :: STRING, areaNames :: LIST<STRING>
WITH $names AS names, $words AS words, $actingAgencyId AS actingAgencyId
CALL db.index.fulltext.queryNodes('agency_names', names) YIELD node AS agency
WITH agency, words, actingAgencyId
WHERE
  // @use directory/is-listed
WITH agency, size([word IN words WHERE toLower(agency.name) CONTAINS word]) AS written
ORDER BY written DESC, size(agency.name), agency.id LIMIT 500
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, agency.sector AS sector,
  COLLECT {
    MATCH (agency)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name
  } AS areaNames
