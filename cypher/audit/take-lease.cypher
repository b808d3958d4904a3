// Gives the sealing of this database's events to one process for some seconds, unless another one has
// it; begins the log where there is none. Answers where the log stands.
// @access write
// @param holder :: STRING, seconds :: INTEGER, newId :: STRING, publicKey :: STRING
// @returns isGranted :: BOOLEAN, id :: STRING, publicKey :: STRING, number :: INTEGER, size :: INTEGER
// @returns hash :: STRING?, assigned :: INTEGER
MERGE (log:AuditLog {key: 'access'})
ON CREATE SET log.id = $newId, log.publicKey = $publicKey, log.number = 0, log.size = 0, log.assigned = 0
// The write takes the node's lock before the lease is read: two that ask at once ask one after the other.
SET log.asked = coalesce(log.asked, 0) + 1
WITH log, datetime.realtime() AS at
WITH log, at, log.holder IS NULL OR log.holder = $holder OR log.leaseUntil <= at AS isGranted
FOREACH (_ IN CASE WHEN isGranted THEN [1] ELSE [] END |
  SET log.holder = $holder, log.leaseUntil = at + duration({seconds: $seconds})
)
RETURN isGranted, log.id AS id, log.publicKey AS publicKey, log.number AS number, log.size AS size,
  log.hash AS hash, log.assigned AS assigned
