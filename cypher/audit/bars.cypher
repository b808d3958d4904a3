// The bars that a data protection lead's organisation has set, those in force first, by reference.
// Itself an access event.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, limit :: INTEGER, now :: STRING?
// @returns isLead :: BOOLEAN, bars :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
CALL (viewer, isLead, at) {
  MATCH (bar:AuthorityBar {agencyId: viewer.agencies[-1]})
  WHERE isLead
  WITH bar, at < bar.until AS isInForce
  ORDER BY isInForce DESC, bar.since DESC, bar.id LIMIT $limit
  RETURN collect({id: bar.id, subjectId: bar.clientId, authorityId: bar.authority,
    reason: bar.reason, since: toString(bar.since), until: toString(bar.until),
    isInForce: isInForce}) AS bars
}
SET event += {
  // @use audit/who
  , kind: 'oversight', outcome: CASE WHEN isLead THEN 'shown' ELSE 'refused' END,
  subjectIds: [one IN bars | one.subjectId]
}
RETURN isLead, bars
