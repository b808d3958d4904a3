// Whether requests to make contact reach a covert line: its owner's choice. Not done: none of theirs.
// @access write
// @param eventId :: STRING, involvementId :: STRING, takesRelay :: BOOLEAN, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference, $takesRelay AS takesRelay
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, viewer.practitioner AS me
WITH *, coalesce(line IN held AND
  // @use involvements/own-covert
  , false) AS isDone
FOREACH (one IN CASE WHEN isDone THEN [line] ELSE [] END | SET one.takesRelay = takesRelay)
WITH *, 'relayChoice' AS kind, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
