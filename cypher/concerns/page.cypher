// What somebody needs who is worried about a client: whom they may ask, and where a referral goes instead.
// One row where the client is open to the viewer, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns given :: STRING, family :: STRING, people :: LIST<MAP>, frontDoor :: MAP?
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use concerns/reachable
// @use concerns/front-door
WITH *, isOpen AS isDone, 'concernPage' AS kind, null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
RETURN client.given AS given, client.family AS family, frontDoor,
  [one IN reachable | one {.id, .given, .family, .jobTitle, .agencyId, .agencyName}] AS people
