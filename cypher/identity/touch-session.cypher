// Moves the idle limit of a session that was just used.
// @access write
// @param key :: STRING, now :: STRING?
// @returns key :: STRING
MATCH (session:Session {key: $key})
SET session.lastSeenAt = coalesce(datetime($now), datetime.realtime())
RETURN session.key AS key
