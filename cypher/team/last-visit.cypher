// The viewer's own latest look at this page, in the same role, that is at least an hour old: what is read
// again within the hour is still the same visit. With the lines that it showed. The hint keeps it to the
// viewer's own looks: to go through everybody's would take a time that tells how many others looked.
// Takes viewer, clientId, at; gives lastVisit (map or null).
// @access fragment
CALL (viewer, clientId, at) {
  OPTIONAL MATCH (look:AccessEvent {practitionerId: viewer.practitionerId, pageOf: clientId})
  USING INDEX look:AccessEvent(practitionerId, pageOf, at)
  WHERE look.at <= at - duration({hours: 1}) AND look.kind = 'team' AND look.outcome = 'shown'
    AND look.agencyId = viewer.agencyId AND look.role = viewer.role
  WITH look ORDER BY look.at DESC LIMIT 1
  RETURN CASE WHEN look IS NOT NULL THEN {at: toString(look.at),
    involvementIds: look.involvementIds, outcomes: look.outcomes} END AS lastVisit
}
