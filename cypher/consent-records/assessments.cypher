// The assessments of one young person's competence that the viewer's own agency has recorded, newest
// first. One row for whoever may assess them, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, isYoung :: BOOLEAN, assessments :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use consent-records/may-assess
WITH *, mayAssess AS isDone, 'assessments' AS kind, null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
RETURN toString(at) AS asOf, client.given AS given, client.family AS family, isYoung, COLLECT {
  MATCH (assessment:GillickAssessment)-[:ABOUT]->(client)
  WHERE assessment.agencyId = viewer.agencyId
  OPTIONAL MATCH (assessor:Practitioner {id: assessment.assessedBy})
  RETURN {id: assessment.id, categories: assessment.categories,
    since: toString(assessment.since), until: toString(assessment.until),
    isInForce: assessment.until IS NULL OR at < assessment.until,
    assessor: trim(assessor.given + ' ' + assessor.family)}
    ORDER BY assessment.since DESC, assessment.id
} AS assessments
