// When the viewer, acting for this agency, asked to be contacted about one client, and until when that
// stands. Their own requests and nothing else are read.
// @access read
// @param clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns at :: STRING, until :: STRING
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS now
MATCH (request:RelayRequest {practitionerId: viewer.practitionerId, subjectId: $clientId})
WHERE request.agencyId = viewer.agencyId AND now < request.until
RETURN toString(request.at) AS at, toString(request.until) AS until ORDER BY request.at DESC LIMIT 1
