// Notes that one transaction of a load is being written, and says whether an earlier try wrote it.
// @access write
// @param loadId :: STRING, ordinal :: INTEGER
// @returns isNew :: BOOLEAN
MERGE (load:WorldLoad {id: $loadId})
WITH load, coalesce(load.ordinal, -1) < $ordinal AS isNew
SET load.ordinal = toInteger($ordinal)
RETURN isNew
