// Frees the source, if it is still this holder's.
// @access write
// @param source :: STRING, holder :: STRING
// @returns released :: INTEGER
MATCH (source:ImportSource {key: $source})
WHERE source.holder = $holder
REMOVE source.holder, source.leaseUntil
RETURN count(*) AS released
