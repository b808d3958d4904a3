// The same for a session that is already there; one that has ended meanwhile stays ended.
// @access write
// @param key :: STRING, pending :: STRING
// @returns key :: STRING
MATCH (session:Session {key: $key})
SET session.pending = $pending
RETURN session.key AS key
