// The viewer's own concerns about one client, each with those addressees whom they are still shown and what
// came of it.
// Takes client, mine (concerns), reachable; gives raisedHere (list of maps).
// @access fragment
CALL (client, mine, reachable) {
  UNWIND mine AS concern
  RETURN collect({
    id: concern.id, at: toString(concern.at), about: concern.about, urgency: concern.urgency,
    talk: concern.talk, settledAt: toString(concern.settledAt),
    clientId: client.id, given: client.given, family: client.family, addressees: COLLECT {
      UNWIND reachable AS one
      MATCH (concern)<-[:TELLS_OF]-(told:ConcernMessage)
      WHERE told.toPractitionerId = one.id AND told.toAgencyId = one.agencyId
      RETURN one {.id, .given, .family, .agencyId, .agencyName, openedAt: toString(told.openedAt), isOverdue: told.overdueAt IS NOT NULL,
        reply: told.reply, repliedAt: toString(told.repliedAt)}
        ORDER BY one.family, one.given, one.id, one.agencyId
    }
  }) AS raisedHere
}
