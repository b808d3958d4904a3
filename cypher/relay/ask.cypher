// Keeps a request to be contacted about one client until the relay's next tick. Nothing of the client is
// read, not even whether there is one: the answer cannot depend on it. One that is open already is the
// same request.
// RelayRequest {id, at, until, practitionerId, agencyId, sector, role, purpose, subjectId, takenAt?};
// Waiting until the relay has taken it round.
// @access write
// @param id :: STRING, eventId :: STRING, clientId :: STRING, viewer :: MAP, days :: INTEGER
// @param now :: STRING?
// @returns id :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, $clientId AS clientId, coalesce(datetime($now), datetime.realtime()) AS at
WITH *, EXISTS {
    MATCH (open:RelayRequest {practitionerId: viewer.practitionerId, subjectId: clientId})
    WHERE open.agencyId = viewer.agencyId AND at < open.until
  } AS isOpen
FOREACH (_ IN CASE WHEN isOpen THEN [] ELSE [1] END |
  MERGE (request:RelayRequest {id: $id})
  ON CREATE SET request:Waiting, request.at = at, request.until = at + duration({days: $days}),
    request.practitionerId = viewer.practitionerId, request.agencyId = viewer.agencyId,
    request.sector = viewer.sector, request.role = viewer.role, request.purpose = viewer.purpose,
    request.subjectId = clientId
)
SET event += {
  // @use audit/who
  , kind: 'relayRequest', outcome: 'asked', subjectIds: [clientId]
}
RETURN event.id AS id
