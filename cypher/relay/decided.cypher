// The unanswered requests to the viewer's team to make contact, decided as for a page: the team's own line to
// the client, and the asking agency only where a link of it to the client would be shown to the viewer.
// Takes viewer, at; gives messages (list of maps).
// @access fragment
CALL (viewer, at) {
  MATCH (told:RelayMessage)
  WHERE told.toAgencyId IN [viewer.agencyId] + [cover IN viewer.covers | cover.agencyId]
    AND at < told.until AND told.answeredAt IS NULL
  MATCH (client:Client {id: told.subjectId})
  WITH client, collect(told) AS all
  RETURN collect(client) AS clients, collect({client: client, all: all}) AS about
}
// @use consent/shielded
CALL (viewer, at, about, shielded) {
  UNWIND about AS one
  WITH viewer, at, shielded, one.client AS client, one.all AS all
  // @use consent/relation
  // @use consent/gate
  // @use consent/lines
  // @use relay/shown
  WITH message ORDER BY message.at DESC, message.id
  // Cut after the rule has decided: what is not shown pushes nothing aside.
  RETURN collect(message)[..50] AS messages
}
