// Whom the viewer has invited to one client's team, and whether they may invite. One row where the client is
// open to the viewer, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, mayInvite :: BOOLEAN, invitations :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $clientId AS clientId
OPTIONAL MATCH (subject:Client {id: clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use invitations/own-line
WITH *, isOpen AS isDone, 'teamInvitations' AS kind, null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
// @use invitations/mine
RETURN toString(at) AS asOf, client.given AS given, client.family AS family, myLine IS NOT NULL AS mayInvite,
  invitations
