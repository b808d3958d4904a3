// The access event of requests that are shown; where there are none, nobody is disclosed.
// Takes eventId, viewer, at, messages.
// @access fragment
CALL (eventId, viewer, at, messages) {
  WITH * WHERE messages <> []
  // @use audit/event
  SET event += {
    // @use audit/who
    , kind: 'relayMessages', outcome: 'shown', subjectIds: [message IN messages | message.clientId]
  }
  RETURN count(event) AS events
}
