// The viewer leads the team around one client no longer. Not done: they do not, for this agency.
// @access write
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use lead/ruled
WITH *, viewer.practitionerId AS aboutId
WITH *, head([one IN workers WHERE one.isLead AND one.practitionerId = aboutId
  AND one.agencyId = viewer.agencyId | one.lineId]) AS lineId
WITH *, lineId IS NOT NULL AS isDone
OPTIONAL MATCH (:Practitioner {id: aboutId})-[link:INVOLVED_IN {isLead: true}]->(line:Involvement {id: lineId})
OPTIONAL MATCH (line)<-[:TERM_OF]-(term:LeadTerm {practitionerId: aboutId})
WHERE term.since IS NOT NULL AND term.until IS NULL
FOREACH (one IN CASE WHEN isDone THEN [link] ELSE [] END | SET one.isLead = false)
FOREACH (one IN CASE WHEN term IS NULL THEN [] ELSE [term] END | SET one.until = at)
FOREACH (led IN CASE WHEN isDone AND term IS NULL THEN [line] ELSE [] END |
  CREATE (:LeadTerm {id: randomUUID(), practitionerId: aboutId, until: at})-[:TERM_OF]->(led))
WITH *, 'leadEnded' AS kind
// @use inbox/tell-team
WITH *, 'leadEnd' AS kind, lineId AS reference, [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
