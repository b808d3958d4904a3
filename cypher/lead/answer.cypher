// The answer of whoever is proposed to lead a client's team, where they still see the line of who proposed it,
// and nobody else whom they see leads meanwhile. Outcome: done, notFound or hasLead.
// @access write
// @param eventId :: STRING, id :: STRING, isAccepted :: BOOLEAN, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS termId, $isAccepted AS wantsTo
OPTIONAL MATCH (term:LeadTerm {id: termId})-[:TERM_OF]->(line:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use lead/ruled
WITH *, viewer.practitionerId AS personId, coalesce(term.replaces, []) AS replaced
WITH *, CASE WHEN coalesce(term.practitionerId = personId AND term.answer IS NULL
      AND at < term.expiresAt
      AND any(one IN workers WHERE one.lineId = line.id AND one.practitionerId = personId
        AND one.agencyId = viewer.agencyId)
      AND any(r IN rulings WHERE r.involvement.id = term.proposerLineId AND r.outcome = 'FULL'), false)
    THEN CASE WHEN wantsTo AND any(one IN workers WHERE one.isLead AND NOT one.practitionerId IN replaced)
      THEN 'hasLead' ELSE 'done' END
    ELSE 'notFound' END AS outcome
WITH *, outcome = 'done' AS isDone, outcome = 'done' AND wantsTo AS isAccepted
FOREACH (one IN CASE WHEN isDone AND NOT isAccepted THEN [term] ELSE [] END |
  SET one.answer = 'declined', one.answeredAt = at)
// @use lead/take-over
// @use lead/record
RETURN outcome
