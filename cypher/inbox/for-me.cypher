// What has happened on the viewer's teams, with the access event where anybody is named.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns events :: LIST<MAP>
WITH $viewer AS viewerInput, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use inbox/decided
CALL (eventId, viewer, at, events) {
  WITH * WHERE events <> []
  // @use audit/event
  SET event += {
    // @use audit/who
    , kind: 'inbox', outcome: 'shown', subjectIds: [one IN events | one.clientId]
  }
  RETURN count(event) AS written
}
RETURN events
