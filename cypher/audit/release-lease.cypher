// Gives the sealing up, so that another process need not wait for the lease to end.
// @access write
// @param holder :: STRING
// @returns id :: STRING
MATCH (log:AuditLog {key: 'access'})
WHERE log.holder = $holder
REMOVE log.holder, log.leaseUntil
RETURN log.id AS id
