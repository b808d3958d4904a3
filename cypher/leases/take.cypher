// Gives one kind of work to one process for some seconds, unless another one has it.
// @access write
// @param work :: STRING, holder :: STRING, seconds :: INTEGER
// @returns isGranted :: BOOLEAN
MERGE (lease:Lease {key: $work})
// The write takes the node's lock before the lease is read: two that ask at once ask one after the other.
SET lease.asked = coalesce(lease.asked, 0) + 1
WITH lease, datetime.realtime() AS at
WITH lease, at, coalesce(lease.holder = $holder OR lease.until <= at, true) AS isGranted
FOREACH (_ IN CASE WHEN isGranted THEN [1] ELSE [] END |
  SET lease.holder = $holder, lease.until = at + duration({seconds: $seconds})
)
RETURN isGranted
