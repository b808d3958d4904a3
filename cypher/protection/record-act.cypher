// Fills in the event of an act of protection. It names the subject asked for, done or refused.
// Takes event, at, kind, viewer, relation, closedBy, isDone, subjectIds, reference.
// @access fragment
SET event += {
  // @use audit/who
  , kind: kind, relation: relation, closedBy: closedBy, subjectIds: subjectIds, reference: reference,
  outcome: CASE WHEN isDone THEN 'done' ELSE 'refused' END
}
