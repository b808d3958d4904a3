// Ends the viewer's own break-glass on one client at once. No row: none is in force.
// @access write
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns until :: STRING
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH subject, $viewer AS viewer, $eventId AS eventId,
  coalesce(datetime($now), datetime.realtime()) AS at
MATCH (:Practitioner {id: viewer.practitionerId})-[:BROKE_GLASS {agencyId: viewer.agencyId}]
  ->(glass:BreakGlass)-[:OPENS]->(subject)
WHERE glass.since <= at AND at < glass.until
WITH subject, viewer, eventId, at, collect(glass) AS inForce
FOREACH (glass IN inForce | SET glass.until = at, glass.endedAt = at)
// @use audit/event
SET event += {
  // @use audit/who
  , kind: 'breakGlassEnd', outcome: 'ended', subjectIds: [subject.id], reference: head(inForce).id
}
RETURN toString(at) AS until
