// Proposes somebody to lead the team around one client: one of those whom the viewer sees there, by whoever
// has a confirmed line of their team there. Oneself leads at once. Where somebody whom the viewer sees leads
// already, only that one hands on, or a team lead for their own team; a lead who is not seen is not minded.
// LeadTerm {id, practitionerId, proposerId?, proposerAgencyId?, proposerLineId?, proposedAt, expiresAt, replaces,
// answer?, answeredAt?, since?, until?}: who proposed it, only until it is accepted. Outcome: done, notFound, alreadyLead, hasLead, alreadyProposed.
// @access write
// @param eventId :: STRING, id :: STRING, clientId :: STRING, lineId :: STRING, practitionerId :: STRING
// @param days :: INTEGER, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS newId, $lineId AS lineId, $practitionerId AS personId, $days AS days
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use lead/ruled
// @use lead/standing
WITH *, CASE WHEN myLineId IS NULL OR chosen IS NULL THEN 'notFound' WHEN chosen.isLead THEN 'alreadyLead'
  WHEN NOT mayReplace THEN 'hasLead' WHEN EXISTS {
    MATCH (line)<-[:TERM_OF]-(other:LeadTerm {practitionerId: personId, proposerId: viewer.practitionerId})
    WHERE other.answer IS NULL AND at < other.expiresAt
  } THEN 'alreadyProposed' ELSE 'done' END AS outcome
WITH *, outcome = 'done' AS isDone, outcome = 'done' AND personId = viewer.practitionerId AS isAccepted
FOREACH (_ IN CASE WHEN isDone THEN [1] ELSE [] END | CREATE (:LeadTerm {id: newId, practitionerId: personId,
  proposerId: viewer.practitionerId, proposerAgencyId: viewer.agencyId, proposerLineId: myLineId,
  proposedAt: at, expiresAt: at + duration({days: days}), replaces: leadIds})-[:TERM_OF]->(line))
FOREACH (_ IN CASE WHEN isDone AND NOT isAccepted THEN [1] ELSE [] END | CREATE (:OutboxMessage:Waiting {
  id: randomUUID(), kind: 'proposed', at: at, toPractitionerId: personId, toAgencyId: chosen.agencyId,
  subjectId: client.id, involvementId: myLineId, aboutId: viewer.practitionerId}))
WITH *, leadIds AS replaced, newId AS termId
// @use lead/take-over
// @use lead/record
RETURN outcome
