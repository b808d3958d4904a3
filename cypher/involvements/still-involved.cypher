// Notes that a line of the viewer's own team still holds. Not done: there is none such of theirs.
// @access write
// @param eventId :: STRING, involvementId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, coalesce(line IN held, false) AS isDone
FOREACH (one IN CASE WHEN isDone THEN [line] ELSE [] END | SET one.lastConfirmed = at)
WITH *, 'stillInvolved' AS kind, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
