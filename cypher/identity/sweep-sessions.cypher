// Removes sessions past either limit, with what was searched in them, a batch at a time.
// @access write
// @param idleSeconds :: INTEGER, now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (session:Session)
WHERE session.endsAt <= at OR session.lastSeenAt + duration({seconds: $idleSeconds}) <= at
WITH session LIMIT 1000
OPTIONAL MATCH (search:SavedSearch {sessionKey: session.key})
WITH session, collect(search) AS searches
FOREACH (search IN searches | DETACH DELETE search)
DETACH DELETE session
RETURN count(*) AS removed
