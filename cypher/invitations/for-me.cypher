// What the viewer is invited to, with the access event where anybody is meant. What they read here no mail tells.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns invitations :: LIST<MAP>
WITH $viewer AS viewerInput, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use invitations/decided
CALL (eventId, viewer, at, received) {
  WITH * WHERE received <> []
  // @use audit/event
  SET event += {
    // @use audit/who
    , kind: 'invitations', outcome: 'shown', subjectIds: [one IN received | one.clientId]
  }
  WITH received, at
  UNWIND received AS one
  UNWIND one.messageIds AS messageId
  MATCH (told:OutboxMessage {id: messageId})
  SET told.readAt = coalesce(told.readAt, at)
  RETURN count(*) AS read
}
RETURN [one IN received | one {.*, clientId: null, messageIds: null}] AS invitations
