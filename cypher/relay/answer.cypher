// Notes what the team does about a request to be contacted. It goes nowhere: who asked hears of it by
// telephone or not at all. No row: none such for the viewer, whose team holds the line.
// @access write
// @param id :: STRING, eventId :: STRING, answer :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewerInput, $id AS id, $eventId AS eventId, $answer AS answer,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
MATCH (message:RelayMessage {id: id}) WHERE at < message.until
MATCH (person:Client {id: message.subjectId})
// @use consent/own-lines
WITH * WHERE viewer.isEligible AND viewer.role IN ['practitioner', 'statutory', 'frontDoor', 'teamLead']
  AND any(line IN teamLines WHERE line.id = message.involvementId)
// @use audit/event
SET message.answer = coalesce(message.answer, answer),
  message.answeredAt = coalesce(message.answeredAt, at),
  message.answeredBy = coalesce(message.answeredBy, viewer.practitionerId)
SET event += {
  // @use audit/who
  , kind: 'relayAnswer', outcome: answer, subjectIds: [person.id]
}
RETURN message.id AS id
