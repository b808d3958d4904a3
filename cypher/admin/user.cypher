// One person whom the administrator looks after, whether they are signed in, and what administrators did to their
// account, the latest first. No row for anybody else.
// @access read
// @param viewer :: MAP, personId :: STRING, idleSeconds :: INTEGER, now :: STRING?
// @returns user :: MAP, sessions :: INTEGER, changes :: LIST<MAP>
WITH $viewer AS viewer, $personId AS personId, $idleSeconds AS idleSeconds,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
MATCH (person:Practitioner {id: personId})
WHERE mine IS NOT NULL AND
// @use admin/in-charge-of
RETURN
  // @use admin/user-columns
  AS user,
  COUNT {
    MATCH (person)<-[:IDENTIFIES]-(:UserAccount)<-[:SIGNED_IN_AS]-(session:Session)
    WHERE at < session.endsAt AND at < session.lastSeenAt + duration({seconds: idleSeconds})
  } AS sessions,
  COLLECT {
    MATCH (person)<-[:CONCERNS]-(change:UserChange)
    OPTIONAL MATCH (by:Practitioner {id: change.byId})
    WHERE change.byAgencyId = actingAgencyId OR EXISTS {
      MATCH (agency:Agency {id: change.byAgencyId}) WHERE
      // @use admin/in-area
    }
    WITH change, by ORDER BY change.number DESC, change.id LIMIT 20
    RETURN {id: change.id, kind: change.kind, reason: change.reason, at: toString(change.at),
      by: by {.id, .given, .family}}
  } AS changes
