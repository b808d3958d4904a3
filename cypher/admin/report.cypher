// Keeps what somebody reports that went wrong, for their administrator. It is forgotten after a year.
// Problem {id, at, kind, page, text?, practitionerId, agencyId, settledAt?, settledBy?}
// @access write
// @param id :: STRING, eventId :: STRING, kind :: STRING, page :: STRING, text :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
CALL (at) {
  MATCH (old:Problem) WHERE old.at < at - duration({years: 1})
  WITH old LIMIT 100
  DETACH DELETE old
}
CREATE (problem:Problem {id: $id, at: at, kind: $kind, page: $page, text: $text,
  practitionerId: viewer.practitionerId, agencyId: viewer.agencyId})
WITH *, 'problemReported' AS kind, problem.id AS reference, 'done' AS outcome
// @use admin/record
RETURN reference AS id
