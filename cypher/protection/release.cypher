// Lets statutory roles see a sensitive line of the viewer's own team, for safeguarding, in place of
// what was released of it before. No id: refused.
// Release {id, since, until, reason, setBy, agencyId, endedAt?, endedBy?}
// @access write
// @param id :: STRING, eventId :: STRING, involvementId :: STRING, viewer :: MAP, reason :: STRING
// @param until :: STRING, now :: STRING?
// @returns id :: STRING?
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id, $reason AS reason, datetime($until) AS until
OPTIONAL MATCH (line:Involvement {id: $involvementId})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, coalesce(line IN held AND line.class = 'sensitive', false) AS isDone
CALL (line, viewer, id, reason, at, until, isDone) {
  WITH * WHERE isDone
  OPTIONAL MATCH (before:Release)-[:RELEASES]->(line)
  WHERE before.until IS NULL OR at < before.until
  SET before.until = at, before.endedAt = at, before.endedBy = viewer.practitionerId
  WITH DISTINCT line, viewer, id, reason, at, until
  CREATE (:Release {id: id, since: at, until: until, reason: reason, setBy: viewer.practitionerId,
    agencyId: viewer.agencyId})-[:RELEASES]->(line)
  RETURN count(*) AS made
}
WITH *, 'release' AS kind, id AS reference, null AS relation, null AS closedBy,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN CASE WHEN isDone THEN id END AS id
