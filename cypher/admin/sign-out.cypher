// Ends every session of somebody, with what was searched in them: the next request of each is refused.
// Takes signedOut (null: nobody); gives ended.
// @access fragment
CALL (signedOut) {
  OPTIONAL MATCH (signedOut)<-[:IDENTIFIES]-(:UserAccount)<-[:SIGNED_IN_AS]-(session:Session)
  OPTIONAL MATCH (search:SavedSearch {sessionKey: session.key})
  WITH collect(DISTINCT session) AS sessions, collect(DISTINCT search) AS searches
  FOREACH (one IN searches | DETACH DELETE one)
  FOREACH (one IN sessions | DETACH DELETE one)
  RETURN size(sessions) AS ended
}
