// What protects one client, for those who may shield them: the shields on whose allow-list the viewer is,
// their own colleagues, and who of the family lives with the client. No row: no such page for them.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING
// @returns colleagues :: LIST<MAP>, housemates :: LIST<MAP>, shields :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use protection/lock-near
WITH event, subject AS client, $viewer AS viewerInput, $clientId AS clientId, true AS withHousehold,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use protection/may-shield
// @use protection/housemates
WITH *, mayShield AS isDone, 'protection' AS kind, null AS reference,
  [clientId] + [one IN housemates | one.id] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
// @use protection/shield-columns
RETURN toString(at) AS asOf, client.given AS given, client.family AS family, shields,
  [one IN housemates | {id: one.id, given: one.given, family: one.family}] AS housemates,
  COLLECT {
    UNWIND viewer.colleagues AS one
    WITH one WHERE one.isActive AND one.id <> viewer.practitionerId
    RETURN one {.id, .given, .family, .jobTitle} ORDER BY one.family, one.given, one.id
  } AS colleagues
