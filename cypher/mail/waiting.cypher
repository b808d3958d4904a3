// For whom something waits that was never decided, and in which roles they work there now.
// @access read
// @param most :: INTEGER, now :: STRING?
// @returns practitionerId :: STRING, agencyId :: STRING, sector :: STRING?, roles :: LIST<STRING>
// @returns ids :: LIST<STRING>
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (told:OutboxMessage&Waiting)
WITH at, told.toPractitionerId AS practitionerId, told.toAgencyId AS agencyId, collect(told.id) AS ids
ORDER BY practitionerId, agencyId LIMIT $most
// @use mail/roles
RETURN practitionerId, agencyId, agency.sector AS sector, roles, ids
