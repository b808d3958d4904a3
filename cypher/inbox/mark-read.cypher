// Puts messages to the viewer away. Those of others, and of nobody, are left as they are.
// @access write
// @param ids :: LIST<STRING>, viewer :: MAP, now :: STRING?
// @returns put :: INTEGER
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
UNWIND $ids AS id
MATCH (told:OutboxMessage {id: id})
WHERE told.toPractitionerId = viewer.practitionerId AND told.toAgencyId = viewer.agencyId
SET told.readAt = coalesce(told.readAt, at)
RETURN count(told) AS put
