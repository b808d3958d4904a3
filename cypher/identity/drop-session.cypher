// Ends a session without a word: replaced at sign-in, or no longer allowed to act.
// @access write
// @param key :: STRING
// @returns dropped :: INTEGER
MATCH (session:Session {key: $key})
OPTIONAL MATCH (search:SavedSearch {sessionKey: session.key})
WITH session, collect(search) AS searches
FOREACH (search IN searches | DETACH DELETE search)
DETACH DELETE session
RETURN count(*) AS dropped
