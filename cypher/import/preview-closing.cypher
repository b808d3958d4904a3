// What closing these entries would do, without doing it.
// @access read
// @param source :: STRING, rows :: LIST<MAP>
// @returns closed :: INTEGER, unchanged :: INTEGER, unknown :: INTEGER
UNWIND $rows AS row
OPTIONAL MATCH (agency:Agency {source: $source, sourceKey: row.key})
WITH agency, agency IS NOT NULL AND coalesce(agency.isOpen, true)
  AND NOT 'isOpen' IN coalesce(agency.handEntered, []) AS isNews
RETURN sum(CASE WHEN isNews THEN 1 ELSE 0 END) AS closed,
  sum(CASE WHEN agency IS NOT NULL AND NOT isNews THEN 1 ELSE 0 END) AS unchanged,
  sum(CASE WHEN agency IS NULL THEN 1 ELSE 0 END) AS unknown
