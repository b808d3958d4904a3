// Fills in the event of what an administrator did: to whom or what, never to a client.
// Takes event, viewer, at, kind, reference, outcome.
// @access fragment
SET event += {
  // @use audit/who
  , kind: kind, subjectIds: [], reference: reference,
  outcome: CASE outcome WHEN 'done' THEN 'done' ELSE 'refused' END
}
