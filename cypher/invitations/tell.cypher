// A message to who is invited, for a mail alone: whether they may know is decided when they are told.
// Takes viewer, client, reference (the invitation's id), toId, toAgencyId, lineId, isDone, at.
// @access fragment
FOREACH (_ IN CASE WHEN isDone THEN [1] ELSE [] END | CREATE (:OutboxMessage:Waiting {id: randomUUID(),
  kind: 'invitation', at: at, toPractitionerId: toId, toAgencyId: toAgencyId, subjectId: client.id,
  involvementId: lineId, aboutId: viewer.practitionerId, invitationId: reference}))
