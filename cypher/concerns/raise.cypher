// Raises a concern about a client with everybody whom the viewer is shown, or those of them whom they chose.
// Outcome: done, notFound (also where one of the chosen is not shown), nobody.
// Concern {id, at, until, about, urgency, talk, senderId, senderAgencyId, subjectId, settledAt?};
// ConcernMessage {id, toPractitionerId, toAgencyId, involvementId, openedAt?, overdueAt?, reply?, repliedAt?,
// isPassedOn?}. Watched until it is passed on.
// @access write
// @param eventId :: STRING, id :: STRING, clientId :: STRING, about :: STRING, urgency :: STRING, talk :: STRING
// @param toIds :: LIST<STRING>?, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS newId, $clientId AS clientId, $toIds AS toIds,
  {about: $about, urgency: $urgency, talk: $talk} AS facts
OPTIONAL MATCH (subject:Client {id: clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use concerns/reachable
WITH *, [one IN reachable WHERE toIds IS NULL OR one.id IN toIds] AS asked
WITH *, CASE
  WHEN NOT isOpen OR any(id IN coalesce(toIds, []) WHERE NOT id IN [one IN asked | one.id]) THEN 'notFound'
  WHEN asked = [] THEN 'nobody' ELSE 'done' END AS outcome
CALL (viewer, clientId, newId, asked, facts, outcome, at) {
  WITH * WHERE outcome = 'done'
  CREATE (concern:Concern:Watched {id: newId, at: at, until: at + duration({months: 12}), subjectId: clientId,
    senderId: viewer.practitionerId, senderAgencyId: viewer.agencyId})
  SET concern += facts
  WITH *
  UNWIND asked AS one
  WITH *, randomUUID() AS messageId
  CREATE (concern)<-[:TELLS_OF]-(:ConcernMessage {id: messageId, toPractitionerId: one.id,
    toAgencyId: one.agencyId, involvementId: one.lineId})
  CREATE (:OutboxMessage:Waiting {id: messageId, kind: 'concern', at: at, toPractitionerId: one.id,
    toAgencyId: one.agencyId, subjectId: clientId, involvementId: one.lineId, aboutId: viewer.practitionerId})
  RETURN count(*) AS sent
}
WITH *, outcome = 'done' AS isDone, 'concern' AS kind, newId AS reference, [clientId] AS subjectIds
// @use protection/record-act
RETURN outcome
