// Ends a session at its owner's wish and records that; answers what its identity provider needs to
// end its own.
// @access write
// @param key :: STRING, event :: MAP, now :: STRING?
// @returns issuer :: STRING
MATCH (session:Session {key: $key})
WITH session, session.issuer AS issuer
MERGE (event:AccessEvent {id: $event.id})
ON CREATE SET event:Unsealed, event += $event, event.at = coalesce(datetime($now), datetime.realtime())
WITH session, issuer
OPTIONAL MATCH (search:SavedSearch {sessionKey: session.key})
WITH session, issuer, collect(search) AS searches
FOREACH (search IN searches | DETACH DELETE search)
DETACH DELETE session
RETURN issuer
