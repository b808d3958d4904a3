// Invites a colleague to the team around one client, over a line that the viewer holds. Whether they work with
// the client unseen is not looked at. Outcome: done, notFound, alreadyOnTeam, alreadyInvited, tooManyInvitations.
// Invitation {id, at, expiresAt, until, reason, inviterId, inviterAgencyId, inviteeId, inviteeAgencyId, remindedAt?,
// withdrawnAt?, answer?, answeredAt?, suggestedId?}; answer: accepted, declined or suggested.
// @access write
// @param eventId :: STRING, id :: STRING, clientId :: STRING, practitionerId :: STRING, agencyId :: STRING
// @param reason :: STRING, days :: INTEGER, keptDays :: INTEGER, most :: INTEGER, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS newId, $practitionerId AS personId, $agencyId AS toAgencyId, $reason AS reason,
  $days AS days, $keptDays AS keptDays, $most AS most
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use invitations/own-line
// @use invitations/mine
OPTIONAL MATCH (person:Practitioner {id: personId})
OPTIONAL MATCH (agency:Agency {id: toAgencyId})
WITH *, viewer.agencyId AS actingAgencyId, [one IN invitations WHERE one.practitionerId = personId
    AND one.agencyId = toAgencyId AND one.state IN ['waiting', 'declined', 'suggested']] AS before
WITH *, CASE WHEN NOT isOpen OR myLine IS NULL OR person = viewer.practitioner OR NOT coalesce(
    // @use invitations/is-invitable
    , false) THEN 'notFound' WHEN
    // @use invitations/is-on-team
    THEN 'alreadyOnTeam' WHEN before <> [] THEN 'alreadyInvited'
  WHEN size([one IN invitations WHERE one.state = 'waiting']) >= most THEN 'tooManyInvitations'
  ELSE 'done' END AS outcome
WITH *, outcome = 'done' AS isDone
FOREACH (_ IN CASE WHEN isDone THEN [1] ELSE [] END | CREATE (:Invitation {id: newId, at: at,
  expiresAt: at + duration({days: days}), until: at + duration({days: keptDays}), reason: reason,
  inviterId: viewer.practitionerId, inviterAgencyId: viewer.agencyId, inviteeId: personId,
  inviteeAgencyId: toAgencyId})-[:MADE_OVER]->(myLine))
WITH *, newId AS reference, personId AS toId, myLine.id AS lineId
// @use invitations/tell
WITH *, 'invitation' AS kind, [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN outcome
