// Begins the session of someone whom an identity provider has vouched for, and records that.
// @access write
// @param key :: STRING, accountId :: STRING, csrfToken :: STRING, issuer :: STRING, agencyId :: STRING, role :: STRING, lifeSeconds :: INTEGER, event :: MAP, now :: STRING?
// @returns key :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (account:UserAccount {id: $accountId})
MERGE (session:Session {key: $key})
ON CREATE SET
  session.createdAt = at,
  session.lastSeenAt = at,
  session.endsAt = at + duration({seconds: $lifeSeconds}),
  session.pending = '{}',
  session.csrfToken = $csrfToken,
  session.issuer = $issuer,
  session.agencyId = $agencyId,
  session.role = $role
MERGE (session)-[:SIGNED_IN_AS]->(account)
SET account.firstSignedInAt = coalesce(account.firstSignedInAt, at), account.lastSignedInAt = at
MERGE (event:AccessEvent {id: $event.id})
ON CREATE SET event:Unsealed, event += $event, event.at = at
RETURN session.key AS key
