// Takes back one's own word that one works with a client, which nobody has confirmed. A line that nobody
// else holds ends with it, to be removed. Not done: there is no such word of the viewer's.
// @access write
// @param eventId :: STRING, involvementId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at,
  'own' AS relation
// @use consent/viewer
// @use consent/gate
WITH *, viewer.practitioner AS me, viewer.agency AS holder
OPTIONAL MATCH (me)-[link:INVOLVED_IN {recordedBy: me.id}]->(line)-[:PROVIDED_BY]->(holder)
WHERE coalesce(closedBy, 5) > 1 AND NOT coalesce(link.isConfirmed, false)
  AND link.since <= at AND (link.until IS NULL OR at < link.until)
FOREACH (one IN CASE WHEN link IS NULL THEN [] ELSE [link] END |
  SET one.until = at, one.endReason = 'mistake', one.endedAt = at, one.endedBy = me.id)
WITH *, link IS NOT NULL AS isDone, EXISTS {
    MATCH (line)<-[other:INVOLVED_IN]-(:Practitioner) WHERE other.until IS NULL OR at < other.until
  } AS isHeld
FOREACH (one IN CASE WHEN isDone AND NOT isHeld THEN [line] ELSE [] END |
  SET one.until = at, one.endReason = 'mistake', one.endedAt = at, one.endedBy = me.id,
    one.retainUntil = at)
WITH *, 'joinWithdrawal' AS kind, [each IN [client.id] WHERE isDone] AS subjectIds
// @use protection/record-act
RETURN isDone
