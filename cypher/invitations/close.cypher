// Notes what came of accepting an invitation. Accepted: whoever else has invited the same colleague to that team
// is answered with it. Refused: the claim goes again, and of a refusal that keeps nothing the log names nobody.
// @access write
// @param eventId :: STRING, id :: STRING, claimId :: STRING, isAccepted :: BOOLEAN, keepsClaim :: BOOLEAN
// @param viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference, $isAccepted AS isDone, $keepsClaim AS keepsClaim, $viewer AS viewer,
  coalesce(datetime($now), datetime.realtime()) AS at
OPTIONAL MATCH (claim:Claim {id: $claimId})
FOREACH (one IN CASE WHEN keepsClaim OR claim IS NULL THEN [] ELSE [claim] END | DETACH DELETE one)
WITH event, reference, isDone, viewer, at
OPTIONAL MATCH (:Invitation {id: reference})-[:MADE_OVER]->(:Involvement)-[:SUPPORTS]->(client:Client)
CALL (viewer, client, isDone, at) {
  MATCH (client)<-[:SUPPORTS]-(:Involvement)<-[:MADE_OVER]-(invitation:Invitation)
  WHERE isDone AND invitation.inviteeId = viewer.practitionerId AND invitation.inviteeAgencyId = viewer.agencyId
    AND invitation.answer IS NULL
  SET invitation.answer = 'accepted', invitation.answeredAt = at
  RETURN count(invitation) AS answered
}
WITH *, 'invitationAnswer' AS kind, 'invited' AS relation, null AS closedBy,
  [each IN [client.id] WHERE isDone] AS subjectIds
// @use protection/record-act
RETURN isDone
