// Ends what was released of a line of the viewer's own team at once. Not done: it is none of theirs, or
// not in force.
// @access write
// @param eventId :: STRING, releaseId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $releaseId AS reference
OPTIONAL MATCH (release:Release {id: reference})-[:RELEASES]->(line:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, coalesce(line IN held AND (release.until IS NULL OR at < release.until), false) AS isDone
FOREACH (one IN CASE WHEN isDone THEN [release] ELSE [] END |
  SET one.until = at, one.endedAt = at, one.endedBy = viewer.practitionerId)
WITH *, 'releaseEnd' AS kind, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
