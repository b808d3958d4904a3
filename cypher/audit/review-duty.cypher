// Marks a look on duty as reviewed, with what was found. No row: none such of the lead's organisation
// awaits it. The look itself is sealed, so that its review stands beside it.
// DutyReview {id (the event's), outcome, reviewedAt, reviewedBy}
// @access write
// @param id :: STRING, eventId :: STRING, outcome :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewerInput, $id AS id, $eventId AS eventId, $outcome AS outcome,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
MATCH (look:AccessEvent {id: id})
WHERE look.agencyId IN [agency IN organisation | agency.id] AND
// @use audit/on-duty
MERGE (review:DutyReview {id: id})
WITH * WHERE review.outcome IS NULL
SET review.outcome = outcome, review.reviewedAt = at, review.reviewedBy = viewer.practitionerId
WITH viewer, at, id, eventId
// @use audit/event
SET event += {
  // @use audit/who
  , kind: 'dutyReview', outcome: 'reviewed', subjectIds: [], reference: id
}
RETURN id AS id
