// The session behind a cookie while it is in force, with whom it is for and where they may act now:
// the one statement that a request needs before its own.
// @access read
// @param key :: STRING, idleSeconds :: INTEGER, touchSeconds :: INTEGER, now :: STRING?
// @returns pending :: STRING, isTouchDue :: BOOLEAN, endsAt :: STRING, csrfToken :: STRING?, agencyId :: STRING?, role :: STRING?, practitioner :: MAP?, choices :: LIST<MAP>
MATCH (session:Session {key: $key})
WITH session, coalesce(datetime($now), datetime.realtime()) AS at
WHERE at < session.endsAt AND at < session.lastSeenAt + duration({seconds: $idleSeconds})
OPTIONAL MATCH
  (session)-[:SIGNED_IN_AS]->(:UserAccount)-[:IDENTIFIES]->(practitioner:Practitioner)
// @use identity/current-choices
WITH session, practitioner, at,
  collect(agency {.id, .name, .sector, roles: employment.roles}) AS choices
RETURN session.pending AS pending,
  at >= session.lastSeenAt + duration({seconds: $touchSeconds}) AS isTouchDue,
  toString(session.endsAt) AS endsAt,
  session.csrfToken AS csrfToken,
  session.agencyId AS agencyId,
  session.role AS role,
  practitioner {.id, .given, .family, .jobTitle} AS practitioner,
  choices
