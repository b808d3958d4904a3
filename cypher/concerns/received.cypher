// The concerns about one client that have come to the viewer, as their page shows them: of the others who
// were asked only those whom they are shown.
// Takes viewer, at, client, toMe, closedBy, ownLines, teamLines, rulings, isLocationShielded, reachable; gives
// receivedHere (list of maps).
// @access fragment
CALL (viewer, at, client, toMe, closedBy, ownLines, teamLines, rulings, isLocationShielded, reachable) {
  // @use concerns/told
  RETURN collect({
    id: told.id, at: toString(concern.at), about: concern.about, urgency: concern.urgency,
    talk: concern.talk, settledAt: toString(concern.settledAt), reply: told.reply,
    repliedAt: toString(told.repliedAt), clientId: client.id, given: client.given, family: client.family,
    isPassedOn: coalesce(told.isPassedOn, false), agencyName: agency.name, agencyPhone: coalesce(agency.dutyLine, agency.phone),
    sender: sender {.id, .given, .family, .jobTitle, .preferred, .mobile, .landline, .email, .dutyLine},
    others: [one IN reachable WHERE EXISTS {
        MATCH (concern)<-[:TELLS_OF]-(other:ConcernMessage)
        WHERE other.toPractitionerId = one.id AND other.toAgencyId = one.agencyId
      } | one {.id, .given, .family, .agencyName}]
  }) AS receivedHere
}
