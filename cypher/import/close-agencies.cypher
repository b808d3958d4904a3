// Entries that the register calls closed: no longer open where known; unknown ones are only counted.
// @access write
// @param source :: STRING, rows :: LIST<MAP>, now :: STRING?
// @returns closed :: INTEGER, unchanged :: INTEGER, unknown :: INTEGER
UNWIND $rows AS row
OPTIONAL MATCH (agency:Agency {source: $source, sourceKey: row.key})
WITH agency, agency IS NOT NULL AND coalesce(agency.isOpen, true)
  AND NOT 'isOpen' IN coalesce(agency.handEntered, []) AS isNews
FOREACH (_ IN CASE WHEN isNews THEN [1] ELSE [] END |
  SET agency.isOpen = false, agency.updatedAt = coalesce(datetime($now), datetime.realtime())
)
RETURN sum(CASE WHEN isNews THEN 1 ELSE 0 END) AS closed,
  sum(CASE WHEN agency IS NOT NULL AND NOT isNews THEN 1 ELSE 0 END) AS unchanged,
  sum(CASE WHEN agency IS NULL THEN 1 ELSE 0 END) AS unknown
