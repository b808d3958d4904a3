// The concerns that the viewer raised and those that have come to them, which are opened by it, with the
// access event where anybody is named.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns raised :: LIST<MAP>, received :: LIST<MAP>
WITH $viewer AS viewerInput, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use concerns/decided
CALL (at, received) {
  UNWIND received AS one
  MATCH (told:ConcernMessage {id: one.id})
  SET told.openedAt = coalesce(told.openedAt, at)
  WITH told, at
  MATCH (news:OutboxMessage {id: told.id})
  SET news.readAt = coalesce(news.readAt, at)
  RETURN count(*) AS opened
}
CALL (eventId, viewer, at, raised, received) {
  WITH * WHERE raised + received <> []
  // @use audit/event
  SET event += {
    // @use audit/who
    , kind: 'concerns', outcome: 'shown', subjectIds: [one IN raised + received | one.clientId]
  }
  RETURN count(event) AS written
}
RETURN raised, received
