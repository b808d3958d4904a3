// Reminds whom the viewer has invited, as often as every second day, whatever became of it unseen.
// Outcome: done, notFound, tooSoon.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference
OPTIONAL MATCH (invitation:Invitation {id: reference})-[:MADE_OVER]->(line:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use invitations/mine
WITH *, head([one IN invitations WHERE isOpen AND one.id = reference AND one.state = 'waiting']) AS mine
WITH *, CASE WHEN mine IS NULL THEN 'notFound' WHEN NOT mine.mayRemind THEN 'tooSoon' ELSE 'done' END AS outcome
WITH *, outcome = 'done' AS isDone, mine.practitionerId AS toId, mine.agencyId AS toAgencyId, line.id AS lineId
FOREACH (one IN CASE WHEN isDone THEN [invitation] ELSE [] END | SET one.remindedAt = at)
// @use invitations/tell
WITH *, 'invitation' AS kind, [each IN [client.id] WHERE mine IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN outcome
