// Takes back an invitation of the viewer's, whatever became of it unseen. Not done: none of theirs that waits.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference
OPTIONAL MATCH (invitation:Invitation {id: reference})-[:MADE_OVER]->(:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use invitations/mine
WITH *, isOpen AND any(one IN invitations WHERE one.id = reference AND one.state = 'waiting') AS isDone
FOREACH (one IN CASE WHEN isDone THEN [invitation] ELSE [] END | SET one.withdrawnAt = at)
WITH *, 'invitation' AS kind, [each IN [client.id] WHERE isDone] AS subjectIds
// @use protection/record-act
RETURN isDone
