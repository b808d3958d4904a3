// Records that a young person is competent to decide about some matters alone. No id: refused, or the
// person is too old for it to matter.
// GillickAssessment {id, categories, since, until?, assessedBy?, agencyId?, endedAt?, endedBy?}
// @access write
// @param id :: STRING, eventId :: STRING, clientId :: STRING, categories :: LIST<STRING>
// @param until :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING?, mayAssess :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, id, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  $categories AS categories, datetime($until) AS until,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use consent-records/may-assess
WITH *, mayAssess AND isYoung AS isDone, 'assessment' AS kind, id AS reference, [clientId] AS subjectIds
FOREACH (about IN CASE WHEN isDone THEN [client] ELSE [] END |
  CREATE (:GillickAssessment {id: id, categories: categories, since: at, until: until,
    assessedBy: viewer.practitionerId, agencyId: viewer.agencyId})-[:ABOUT]->(about))
// @use protection/record-act
RETURN CASE WHEN isDone THEN id END AS id, mayAssess
