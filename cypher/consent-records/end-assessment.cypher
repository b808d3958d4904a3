// Ends an assessment that the viewer's own agency has recorded. Not done: it is none of theirs, or has
// ended.
// @access write
// @param eventId :: STRING, assessmentId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $assessmentId AS reference
OPTIONAL MATCH (assessment:GillickAssessment {id: reference})-[:ABOUT]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use consent-records/may-assess
WITH *, coalesce(mayAssess AND assessment.agencyId = viewer.agencyId
    AND (assessment.until IS NULL OR at < assessment.until), false) AS isDone
FOREACH (one IN CASE WHEN isDone THEN [assessment] ELSE [] END |
  SET one.until = at, one.endedAt = at, one.endedBy = viewer.practitionerId)
WITH *, 'assessmentEnd' AS kind, [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
