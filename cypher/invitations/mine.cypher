// Whom the viewer has invited to one client's team, and what became of it as far as they may know: who has
// accepted and is not shown to them waits like anybody who has not answered, until the time is up.
// Takes viewer, client, rulings, at; gives invitations (list of maps, the newest first).
// @access fragment
CALL (viewer, client, rulings, at) {
  MATCH (client)<-[:SUPPORTS]-(:Involvement)<-[:MADE_OVER]-(invitation:Invitation)
  WHERE invitation.inviterId = viewer.practitionerId AND invitation.inviterAgencyId = viewer.agencyId
    AND invitation.withdrawnAt IS NULL AND at < invitation.until
  MATCH (person:Practitioner {id: invitation.inviteeId})
  MATCH (agency:Agency {id: invitation.inviteeAgencyId})
  WITH *, viewer.agencyId AS actingAgencyId, CASE WHEN
      // @use invitations/is-on-team
      THEN 'onTeam' WHEN invitation.answer IN ['declined', 'suggested'] THEN invitation.answer
      WHEN invitation.expiresAt <= at THEN 'expired' ELSE 'waiting' END AS state
  OPTIONAL MATCH (other:Practitioner {id: CASE state WHEN 'suggested' THEN invitation.suggestedId END})
  WITH invitation, state, person AS invited, other AS person, agency, actingAgencyId, at
  WITH *, CASE WHEN
    // @use invitations/is-invitable
    THEN person {.id, .given, .family, .jobTitle} END AS suggested
  // Of one moment by name: random ids have no order that means anything.
  ORDER BY invitation.at DESC, invited.family, invited.given, agency.name, invitation.id
  RETURN collect({id: invitation.id, practitionerId: invited.id, given: invited.given, family: invited.family,
    jobTitle: invited.jobTitle, agencyId: agency.id, agencyName: agency.name, reason: invitation.reason,
    at: toString(invitation.at), expiresAt: toString(invitation.expiresAt), state: state,
    remindedAt: toString(invitation.remindedAt), suggested: suggested,
    mayRemind: state = 'waiting'
      AND coalesce(invitation.remindedAt, invitation.at) + duration({days: 2}) <= at}) AS invitations
}
