// What the viewer is invited to and has not answered, decided as for a page of somebody who is invited: the
// gate, with that relation where they have no other, and the line of who invites, which they must be shown whole.
// Takes viewer, at; gives received (list of maps, the newest first; clientId is for the log, not for the answer).
// @access fragment
CALL (viewer, at) {
  MATCH (invitation:Invitation {inviteeId: viewer.practitionerId, inviteeAgencyId: viewer.agencyId})
  WHERE invitation.answer IS NULL AND invitation.withdrawnAt IS NULL AND at < invitation.expiresAt
  MATCH (invitation)-[:MADE_OVER]->(line:Involvement)-[:SUPPORTS]->(client:Client)
  WITH client, collect({invitation: invitation, line: line}) AS all
  RETURN collect(client) AS clients, collect({client: client, all: all}) AS about
}
// @use consent/shielded
CALL (viewer, at, about, shielded) {
  UNWIND about AS one
  WITH viewer, at, shielded, one.client AS client, one.all AS all
  // @use consent/relation
  WITH *, CASE relation WHEN 'none' THEN 'invited' ELSE relation END AS relation
  // @use consent/gate
  // @use consent/lines
  // @use invitations/shown
  // Of one moment by name: random ids have no order that means anything.
  WITH found ORDER BY found.at DESC, found.inviter.family, found.inviter.given, found.initials, found.id
  RETURN collect(found) AS received
}
