// The invitations over lines of one client that are shown whole to the viewer and that who invites still holds.
// Takes viewer, client, all (maps of invitation and line), closedBy, rulings, at; gives found.
// @access fragment
UNWIND [each IN all WHERE closedBy IS NULL] AS each
UNWIND [r IN rulings WHERE r.involvement = each.line AND r.outcome = 'FULL'] AS ruling
WITH client, each.invitation AS invitation, ruling.involvement AS line, ruling.holder AS agency, viewer, at
MATCH (inviter:Practitioner {id: invitation.inviterId, isActive: true})-[link:INVOLVED_IN {isConfirmed: true}]->(line)
WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
  AND link.since <= at AND (link.until IS NULL OR at < link.until) AND EXISTS {
    MATCH (inviter)-[post:WORKS_FOR]->(agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  }
WITH DISTINCT client, invitation, agency, inviter, viewer
WITH {
    id: invitation.id, at: toString(invitation.at), expiresAt: toString(invitation.expiresAt),
    reason: invitation.reason, clientId: client.id,
    initials: [part IN [client.given, client.family] WHERE part <> '' | left(part, 1)],
    agencyName: agency.name, agencyPhone: coalesce(agency.dutyLine, agency.phone), messageIds: COLLECT {
      MATCH (told:OutboxMessage {toPractitionerId: viewer.practitionerId, toAgencyId: viewer.agencyId})
      WHERE told.invitationId = invitation.id RETURN told.id
    },
    inviter: inviter {.id, .given, .family, .jobTitle, .preferred, .mobile, .landline, .email, .dutyLine}
  } AS found
