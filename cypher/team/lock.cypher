// Locks one client's family, before it is decided in the same transaction what of it may be shown.
// @access write
// @param clientId :: STRING
// @returns locked :: INTEGER
MATCH (subject:Client {id: $clientId})
// @use team/lock-family
RETURN size(locked) AS locked
