// Ends a line of the viewer's own team for everybody who works there, and sets until when it is kept: for
// so many months, by its class; what was recorded by mistake not at all. Outcome: done, notFound (none of
// theirs) or beforeStart.
// @access write
// @param eventId :: STRING, involvementId :: STRING, reason :: STRING, until :: STRING?, months :: MAP
// @param viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference, $reason AS reason, datetime($until) AS lastMoment,
  $months AS months
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, coalesce(lastMoment, at) AS until
WITH *, CASE WHEN NOT coalesce(line IN held, false) THEN 'notFound'
  WHEN until < line.since THEN 'beforeStart' ELSE 'done' END AS outcome
CALL (line, viewer, reason, months, until, at, outcome) {
  WITH * WHERE outcome = 'done'
  SET line.until = until, line.endReason = reason, line.endedAt = at,
    line.endedBy = viewer.practitionerId, line.retainUntil = CASE reason WHEN 'mistake' THEN at
      ELSE until + duration({months: coalesce(months[line.class], months.covert)}) END
  WITH line, until
  MATCH (:Practitioner)-[link:INVOLVED_IN]->(line)
  WHERE link.until IS NULL OR until < link.until
  SET link.until = CASE WHEN link.since < until THEN until ELSE link.since END
  RETURN count(link) AS ended
}
WITH *, outcome = 'done' AS isDone, 'ended' AS kind, line.id AS lineId, viewer.practitionerId AS aboutId
// @use inbox/tell-team
WITH *, 'involvementEnd' AS kind, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN outcome
