// Requests that wait for the relay, oldest first, with who asked.
// @access read
// @param most :: INTEGER
// @returns id :: STRING, practitionerId :: STRING, agencyId :: STRING, sector :: STRING, role :: STRING
// @returns purpose :: STRING
MATCH (request:RelayRequest&Waiting)
RETURN request.id AS id, request.practitionerId AS practitionerId, request.agencyId AS agencyId,
  request.sector AS sector, request.role AS role, request.purpose AS purpose
ORDER BY request.at, request.id LIMIT $most
