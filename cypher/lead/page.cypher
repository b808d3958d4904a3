// Who leads the team around one client, who could, what is proposed to the viewer or by them, and who led
// before, as far as the viewer may know. One row where the client is open to the viewer, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, mayPropose :: BOOLEAN, workers :: LIST<MAP>
// @returns proposals :: LIST<MAP>, terms :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $clientId AS clientId
OPTIONAL MATCH (subject:Client {id: clientId})
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use lead/ruled
WITH *, client IS NOT NULL AND closedBy IS NULL AS isDone,
  'leadProfessional' AS kind, null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
// @use lead/proposals
// @use lead/terms
RETURN toString(at) AS asOf, client.given AS given, client.family AS family,
  confirmedLines <> [] AS mayPropose, workers, proposals, terms
