// What merging these rows would do, without doing it.
// @access read
// @param source :: STRING, sector :: STRING, fields :: LIST<STRING>, rows :: LIST<MAP>
// @returns created :: INTEGER, updated :: INTEGER, unchanged :: INTEGER
UNWIND $rows AS row
OPTIONAL MATCH (known:Agency {source: $source, sourceKey: row.key})
OPTIONAL MATCH (byHand:Agency {code: row.key})
WHERE known IS NULL AND byHand.source IS NULL AND byHand.sector = $sector
WITH row, known, collect(byHand) AS found
WITH row, CASE WHEN size(found) = 1 THEN found[0] END AS adopted, known
WITH row { .*, leftOut: row.leftOut + CASE WHEN adopted IS NULL THEN [] ELSE
    [field IN $fields WHERE adopted[field] IS NOT NULL] END } AS row, coalesce(known, adopted) AS agency
// @use import/wanted
RETURN sum(CASE WHEN agency IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN agency IS NOT NULL AND isNews THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN agency IS NOT NULL AND NOT isNews THEN 1 ELSE 0 END) AS unchanged
