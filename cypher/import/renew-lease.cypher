// Keeps the source for its holder; no row when another one has taken it over.
// @access write
// @param source :: STRING, holder :: STRING, seconds :: INTEGER, now :: STRING?
// @returns leaseUntil :: STRING
MATCH (source:ImportSource {key: $source})
WHERE source.holder = $holder
SET source.leaseUntil = coalesce(datetime($now), datetime.realtime()) + duration({seconds: $seconds})
RETURN toString(source.leaseUntil) AS leaseUntil
