// Forgets the notes of a load that is done.
// @access write
// @param loadId :: STRING
// @returns ended :: INTEGER
MATCH (load:WorldLoad {id: $loadId})
DELETE load
RETURN count(*) AS ended
