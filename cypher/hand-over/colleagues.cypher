// To whom one may hand over: who is there, of the very agency, in a role that sees clients.
// Not to oneself: who takes something on says so by joining, and somebody else confirms it.
// Takes viewer, awayDays, at; gives colleagues (list of maps).
// @access fragment
CALL (viewer, awayDays, at) {
  UNWIND viewer.colleagues AS worker
  WITH DISTINCT worker, viewer.practitioner AS me, viewer.agency AS holder, awayDays, at
  WHERE worker <> me AND EXISTS {
    MATCH (worker)-[post:WORKS_FOR]->(holder)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
      AND any(role IN post.roles WHERE role IN ['practitioner', 'statutory', 'frontDoor', 'teamLead'])
  } AND
  // @use hand-over/is-there
  WITH worker ORDER BY worker.family, worker.given, worker.id
  RETURN collect({id: worker.id, given: worker.given, family: worker.family,
    jobTitle: worker.jobTitle}) AS colleagues
}
