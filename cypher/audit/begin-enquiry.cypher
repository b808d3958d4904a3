// Begins a data protection lead's enquiry about one person, for a working day: by the reference that
// their record has, or by whole name with date of birth or number. Whoever it fits, or nobody, the answer
// is the same. No row for anybody but a lead.
// @access write
// @param id :: STRING, eventId :: STRING, viewer :: MAP, clientId :: STRING?, name :: STRING?
// @param birthDate :: STRING?, identifier :: MAP?, reason :: STRING, now :: STRING?
// @returns id :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, $id AS id, $reason AS reason, $clientId AS clientId, $name AS name,
  date($birthDate) AS day, $identifier AS identifier,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
WITH * WHERE isLead
CALL (clientId, name, day, identifier) {
  MATCH (client:Client {id: clientId}) RETURN client
  UNION
  MATCH (client:Client {birthDate: day}) WHERE name IN client.names RETURN client
  UNION
  MATCH (client:Client {dueDate: day}) WHERE name IN client.names RETURN client
  UNION
  MATCH (:Identifier {system: identifier.system, keyedHash: identifier.hash})
        <-[:IDENTIFIED_BY]-(client:Client)
  WHERE name IN client.names
  RETURN client
  UNION
  // One row at least, so that nobody is answered like somebody.
  WITH 1 AS one RETURN null AS client
}
WITH event, viewer, at, id, reason, collect(DISTINCT client.id) AS clientIds
SET event += {
  // @use audit/who
  , kind: 'oversightEnquiry', outcome: 'opened', subjectIds: clientIds, reference: id
}
CREATE (enquiry:OversightEnquiry {id: id, practitionerId: viewer.practitionerId, agencyId: viewer.agencyId,
  clientIds: clientIds, reason: reason, since: at, until: at + duration({hours: 12})})
RETURN enquiry.id AS id
