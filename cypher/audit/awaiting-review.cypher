// The broken glasses of a data protection lead's organisation that nobody has reviewed, oldest first.
// Itself an access event.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, limit :: INTEGER, now :: STRING?
// @returns isLead :: BOOLEAN, awaiting :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
CALL (organisation) {
  UNWIND organisation AS agency
  MATCH (who:Practitioner)-[broke:BROKE_GLASS {agencyId: agency.id}]->(glass:BreakGlass)-[:OPENS]->(client:Client)
  WHERE glass.reviewedAt IS NULL
  WITH * ORDER BY glass.since, glass.id LIMIT $limit
  RETURN collect({id: glass.id, at: toString(glass.since), until: toString(glass.until),
    purpose: glass.purpose, reason: glass.reason, subjectId: client.id, agencyName: agency.name,
    practitioner: who {.id, .given, .family, .jobTitle}}) AS awaiting
}
SET event += {
  // @use audit/who
  , kind: 'oversight', outcome: CASE WHEN isLead THEN 'shown' ELSE 'refused' END,
  subjectIds: [one IN awaiting | one.subjectId]
}
RETURN isLead, awaiting
