// Notes that a checkpoint has been written outside.
// @access write
// @param number :: INTEGER, size :: INTEGER, hash :: STRING
// @returns number :: INTEGER
MATCH (log:AuditLog {key: 'access'})
WHERE log.number = $number - 1 AND log.assigned = $number
SET log.number = $number, log.size = $size, log.hash = $hash
RETURN log.number AS number
