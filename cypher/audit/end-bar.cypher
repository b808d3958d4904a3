// Ends a bar that the lead's organisation has set, at once. No row: none such is in force.
// @access write
// @param id :: STRING, eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
OPTIONAL MATCH (:AuthorityBar {id: $id})-[:ABOUT]->(subject:Client)
// @use team/lock-family
WITH $viewer AS viewerInput, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
MATCH (bar:AuthorityBar {id: $id})
WHERE isLead AND bar.agencyId = viewer.agencies[-1] AND at < bar.until
SET bar.until = at, bar.endedAt = at, bar.endedBy = viewer.practitionerId
WITH viewer, at, bar, eventId
// @use audit/event
SET event += {
  // @use audit/who
  , kind: 'authorityBarEnd', outcome: 'ended', subjectIds: [bar.clientId], reference: bar.id
}
RETURN bar.id AS id
