// Gives the source to one holder for some seconds, unless another one has it.
// @access write
// @param source :: STRING, id :: STRING, holder :: STRING, seconds :: INTEGER, now :: STRING?
// @returns isGranted :: BOOLEAN, leaseUntil :: STRING?
MERGE (source:ImportSource {key: $source})
ON CREATE SET source.id = $id
// The write takes the node's lock before the lease is read: two that ask at once ask one after the other.
SET source.asked = coalesce(source.asked, 0) + 1
WITH source, coalesce(datetime($now), datetime.realtime()) AS at
WITH source, at, source.holder IS NULL OR source.holder = $holder OR source.leaseUntil <= at AS isGranted
FOREACH (_ IN CASE WHEN isGranted THEN [1] ELSE [] END |
  SET source.holder = $holder, source.leaseUntil = at + duration({seconds: $seconds})
)
RETURN isGranted, toString(source.leaseUntil) AS leaseUntil
