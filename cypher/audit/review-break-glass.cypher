// Marks a broken glass of a data protection lead's organisation as reviewed. No row: none such awaits it.
// @access write
// @param id :: STRING, eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewerInput, $id AS id, $eventId AS eventId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
MATCH (:Practitioner)-[broke:BROKE_GLASS]->(glass:BreakGlass {id: id})-[:OPENS]->(client:Client)
WHERE broke.agencyId IN [agency IN organisation | agency.id] AND glass.reviewedAt IS NULL
SET glass.reviewedAt = at, glass.reviewedBy = viewer.practitionerId
WITH viewer, at, id, eventId, collect(DISTINCT client.id) AS clientIds
// @use audit/event
SET event += {
  // @use audit/who
  , kind: 'breakGlassReview', outcome: 'reviewed', subjectIds: clientIds, reference: id
}
RETURN id AS id
