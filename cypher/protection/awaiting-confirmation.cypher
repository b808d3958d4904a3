// Links of a team lead’s own agency that are only their maker’s word, oldest first; none to a client
// who is fully shielded from the lead. Itself an access event.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns isLead :: BOOLEAN, links :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
WITH *, viewer.isEligible AND viewer.role = 'teamLead' AS isLead
CALL (viewer, isLead, at) {
  UNWIND CASE WHEN isLead THEN viewer.colleagues ELSE [] END AS worker
  MATCH (worker)-[link:INVOLVED_IN]->(line:Involvement)-[:PROVIDED_BY]->(holder:Agency),
    (line)-[:SUPPORTS]->(client:Client)
  WHERE holder = viewer.agency AND NOT coalesce(link.isConfirmed, false)
    AND worker <> viewer.practitioner AND coalesce(link.recordedBy <> viewer.practitionerId, true)
    AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
  WITH *, 'claimed' AS relation
  // @use consent/gate
  WITH * WHERE closedBy IS NULL
  WITH * ORDER BY link.since, line.id, worker.id LIMIT 100
  RETURN collect({involvementId: line.id, practitionerId: worker.id, given: worker.given,
    family: worker.family, role: line.role, since: toString(link.since),
    clientId: client.id, clientGiven: client.given, clientFamily: client.family}) AS links
}
SET event += {
  // @use audit/who
  , kind: 'unconfirmed', outcome: CASE WHEN isLead THEN 'shown' ELSE 'refused' END,
  subjectIds: [one IN links | one.clientId]
}
RETURN isLead, links
