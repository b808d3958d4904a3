// Confirms that a client is of a family, so that it is more than somebody's word. Not done: there is no
// such membership, or it is not the viewer's to confirm.
// @access write
// @param eventId :: STRING, clientId :: STRING, familyId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $familyId AS reference
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use protection/doubtful-ties
WITH *, [each IN ties WHERE each.family.id = reference | each.tie] AS found
FOREACH (tie IN found |
  SET tie.isConfirmed = true, tie.confirmedAt = at, tie.confirmedBy = viewer.practitionerId)
WITH *, found <> [] AS isDone, 'membershipConfirm' AS kind,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
