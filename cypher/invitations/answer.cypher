// Says no to an invitation, or names a colleague of the same agency who would be the right one.
// Outcome: done, notFound, notColleague.
// @access write
// @param eventId :: STRING, id :: STRING, suggestedId :: STRING?, awayDays :: INTEGER, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference, $suggestedId AS suggestedId, $awayDays AS awayDays
OPTIONAL MATCH (invitation:Invitation {id: reference})-[:MADE_OVER]->(:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use invitations/decided
// @use hand-over/colleagues
WITH *, head([one IN received WHERE one.id = reference]) AS mine
WITH *, CASE WHEN mine IS NULL THEN 'notFound' WHEN suggestedId IS NOT NULL AND none(one IN colleagues
    WHERE one.id = suggestedId AND one.id <> mine.inviter.id) THEN 'notColleague' ELSE 'done' END AS outcome
WITH *, outcome = 'done' AS isDone
FOREACH (one IN CASE WHEN isDone THEN [invitation] ELSE [] END | SET one.answeredAt = at,
  one.answer = CASE WHEN suggestedId IS NULL THEN 'declined' ELSE 'suggested' END, one.suggestedId = suggestedId)
WITH *, 'invitationAnswer' AS kind, 'invited' AS relation, null AS closedBy,
  [each IN [mine.clientId] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN outcome
