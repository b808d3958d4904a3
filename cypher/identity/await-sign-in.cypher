// Keeps what a sign-in under way must remember until its identity provider answers.
// @access write
// @param key :: STRING, pending :: STRING, lifeSeconds :: INTEGER, now :: STRING?
// @returns key :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MERGE (session:Session {key: $key})
ON CREATE SET
  session.createdAt = at,
  session.lastSeenAt = at,
  session.endsAt = at + duration({seconds: $lifeSeconds})
SET session.pending = $pending
RETURN session.key AS key
