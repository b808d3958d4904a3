// Listed agencies that take part and whose name has every word that was typed, at most twenty. Somebody
// else looking on (isAlone false): none whose mention says what a person may need.
// @access read
// @param words :: LIST<STRING>, privateSectors :: LIST<STRING>, isAlone :: BOOLEAN, actingAgencyId :: STRING
// @returns id :: STRING, name :: STRING, sector :: STRING
WITH $words AS words, $privateSectors AS privateSectors, $isAlone AS isAlone,
  $actingAgencyId AS actingAgencyId
MATCH (agency:Agency {isSignedUp: true})
WHERE all(word IN words WHERE toLower(agency.name) CONTAINS word)
  AND (isAlone OR agency.category IS NULL AND NOT agency.sector IN privateSectors) AND
  // @use directory/is-listed
RETURN agency.id AS id, agency.name AS name, agency.sector AS sector
ORDER BY size(agency.name), agency.name, agency.id LIMIT 20
