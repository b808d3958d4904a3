// What the database itself knows of its log: the last checkpoint written, and one that is assigned and
// may not be.
// @access read
// @param key :: STRING
// @returns id :: STRING, publicKey :: STRING, number :: INTEGER, size :: INTEGER, hash :: STRING?
// @returns assigned :: INTEGER, assignedAt :: STRING?
MATCH (log:AuditLog {key: $key})
RETURN log.id AS id, log.publicKey AS publicKey, log.number AS number, log.size AS size,
  log.hash AS hash, log.assigned AS assigned, toString(log.assignedAt) AS assignedAt
