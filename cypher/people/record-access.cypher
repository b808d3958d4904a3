// The access event of a look-up: who looked, why, and whom they were shown. Never what was typed.
// @access write
// @param id :: STRING, viewer :: MAP, kind :: STRING, outcome :: STRING, subjectIds :: LIST<STRING>, reference :: STRING?, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewer
MERGE (event:AccessEvent {id: $id})
SET event += {
  at: coalesce(datetime($now), datetime.realtime()), kind: $kind, outcome: $outcome,
  practitionerId: viewer.practitionerId, agencyId: viewer.agencyId, role: viewer.role,
  purpose: viewer.purpose, subjectIds: $subjectIds, rows: [], reference: $reference
}
RETURN event.id AS id
