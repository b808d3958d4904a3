// Changes the agency and role that a session acts in, and records that. Every request checks anew
// that both are still held.
// @access write
// @param key :: STRING, agencyId :: STRING, role :: STRING, event :: MAP, now :: STRING?
// @returns key :: STRING
MATCH (session:Session {key: $key})
SET session.agencyId = $agencyId, session.role = $role
MERGE (event:AccessEvent {id: $event.id})
ON CREATE SET event:Unsealed, event += $event, event.at = coalesce(datetime($now), datetime.realtime())
RETURN session.key AS key
