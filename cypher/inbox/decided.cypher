// What has happened on the teams of the viewer and is not put away yet, decided as for a page: an open
// client, a line that is shown whole, and a fact that still holds. Invitations have a list of their own.
// Takes viewer, at; gives events (list of maps, the newest first).
// @access fragment
CALL (viewer, at) {
  MATCH (told:OutboxMessage {toPractitionerId: viewer.practitionerId, toAgencyId: viewer.agencyId})
  WHERE told.at <= at AND told.readAt IS NULL AND told.kind <> 'invitation'
  MATCH (client:Client {id: told.subjectId})
  WITH client, collect(told) AS all
  RETURN collect(client) AS clients, collect({client: client, all: all}) AS news
}
// @use consent/shielded
CALL (viewer, at, news, shielded) {
  UNWIND news AS one
  WITH viewer, at, shielded, one.client AS client, one.all AS all
  // @use consent/relation
  // @use consent/gate
  // @use consent/lines
  // @use inbox/shown
  WITH event ORDER BY event.at DESC, event.id
  RETURN collect(event) AS events
}
