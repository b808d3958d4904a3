// Agencies entered by hand before their register was imported: from now on the register's entry, with
// every filled field marked as entered by hand. A code that two of them carry adopts neither.
// @access write
// @param source :: STRING, sector :: STRING, fields :: LIST<STRING>, rows :: LIST<MAP>
// @returns adopted :: INTEGER
UNWIND $rows AS row
MATCH (agency:Agency {code: row.key})
WHERE agency.source IS NULL AND agency.sector = $sector
  AND NOT EXISTS { MATCH (known:Agency {source: $source, sourceKey: row.key}) }
WITH row.key AS key, collect(agency) AS found
WHERE size(found) = 1
WITH key, found[0] AS agency
SET agency.source = $source, agency.sourceKey = key,
  agency.handEntered = [field IN $fields WHERE agency[field] IS NOT NULL]
RETURN count(*) AS adopted
