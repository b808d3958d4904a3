// The access event of a look-up: who looked, why, and whom they were shown. Never what was typed.
// @access write
// @param id :: STRING, viewer :: MAP, kind :: STRING, outcome :: STRING, subjectIds :: LIST<STRING>, reference :: STRING?, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewer, $id AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use audit/event
SET event += {
  // @use audit/who
  , kind: $kind, outcome: $outcome, subjectIds: $subjectIds, reference: $reference
}
RETURN event.id AS id
