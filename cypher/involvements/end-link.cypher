// Ends one worker's part in a line of the viewer's own team. Never the last one's: a line that nobody
// holds can be neither ended nor handed on. Outcome: done, notFound, beforeStart or lastOwner.
// @access write
// @param eventId :: STRING, involvementId :: STRING, practitionerId :: STRING, reason :: STRING
// @param until :: STRING?, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference, $practitionerId AS workerId, $reason AS reason,
  datetime($until) AS lastMoment
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, coalesce(lastMoment, at) AS until
OPTIONAL MATCH (worker:Practitioner {id: workerId})-[link:INVOLVED_IN]->(line)
WHERE line IN held AND link.since <= at AND (link.until IS NULL OR at < link.until)
WITH *, CASE WHEN link IS NULL THEN 'notFound' WHEN until < link.since THEN 'beforeStart'
  WHEN NOT EXISTS {
    MATCH (line)<-[theirs:INVOLVED_IN {isConfirmed: true}]-(other:Practitioner {isActive: true})
    MATCH (other)-[post:WORKS_FOR]->(:Agency)<-[:PROVIDED_BY]-(line)
    WHERE other <> worker AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
      AND post.since <= at AND (post.until IS NULL OR at < post.until)
  } THEN 'lastOwner' ELSE 'done' END AS outcome
FOREACH (one IN CASE outcome WHEN 'done' THEN [link] ELSE [] END |
  SET one.until = until, one.endReason = reason, one.endedAt = at, one.endedBy = viewer.practitionerId)
WITH *, outcome = 'done' AS isDone, 'left' AS kind, line.id AS lineId, worker.id AS aboutId
// @use inbox/tell-team
WITH *, 'linkEnd' AS kind, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN outcome
