// Breaks the glass on one client for half an hour, with its alerts, under the family's lock. until is
// null for somebody absent or closed: a full shield is not opened by it.
// BreakGlass {id, since, until, purpose, reason, agencyId, endedAt?, reviewedAt?, reviewedBy?}: the
// review is the data protection lead's.
// @access write
// @param id :: STRING, eventId :: STRING, clientId :: STRING, viewer :: MAP, purpose :: STRING
// @param reason :: STRING, now :: STRING?
// @returns until :: STRING?
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id, $purpose AS purpose, $reason AS reason, $clientId AS clientId
OPTIONAL MATCH (subject:Client {id: clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
WITH *, at + duration({minutes: 30}) AS until,
  [r IN rulings WHERE isOpen AND r.row >= 8 AND r.outcome <> 'FULL'] AS opened
CALL (client, viewer, id, purpose, reason, at, until, isOpen, opened) {
  WITH *, viewer.practitioner AS me WHERE isOpen
  CREATE (me)-[:BROKE_GLASS {agencyId: viewer.agencyId}]->(glass:BreakGlass {
    id: id, since: at, until: until, purpose: purpose, reason: reason, agencyId: viewer.agencyId
  })-[:OPENS]->(client)
  // @use protection/alert-break-glass
  RETURN count(*) AS made
}
SET event += {
  // @use audit/who
  , kind: 'breakGlass', pageOf: clientId, relation: relation, closedBy: closedBy,
  outcome: CASE WHEN isOpen THEN 'opened' ELSE 'refused' END, subjectIds: [clientId],
  involvementIds: [r IN opened | r.involvement.id], rowNumbers: [r IN opened | 7],
  outcomes: [r IN opened | 'FULL'], reliedOn: [], reference: CASE WHEN isOpen THEN id END
}
RETURN CASE WHEN isOpen THEN toString(until) END AS until
