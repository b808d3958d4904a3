// Gives the events that wait, oldest first, their places in the next checkpoint. Whatever commits later
// joins a later one. No row: nothing waits, the lease is lost, or the last checkpoint is not yet written.
// @access write
// @param holder :: STRING, limit :: INTEGER
// @returns assigned :: INTEGER
MATCH (log:AuditLog {key: 'access'})
SET log.asked = coalesce(log.asked, 0) + 1
WITH log, datetime.realtime() AS at
WHERE log.holder = $holder AND at < log.leaseUntil AND log.assigned = log.number
WITH log, at, COLLECT {
    MATCH (waiting:Unsealed)
    WITH waiting LIMIT $limit
    RETURN waiting ORDER BY waiting.at, waiting.id
  } AS events
WHERE events <> []
SET log.assigned = log.number + 1, log.assignedAt = at
WITH log, events
UNWIND range(0, size(events) - 1) AS n
WITH log, n, events[n] AS event
SET event.sealedIn = log.assigned, event.position = log.size + n
REMOVE event:Unsealed
RETURN DISTINCT log.assigned AS assigned
