// Confirms that somebody holds a line, so that it is more than their own word. Not done: there is no
// such link, or it is not the viewer's to confirm.
// @access write
// @param eventId :: STRING, involvementId :: STRING, practitionerId :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $involvementId AS reference, $practitionerId AS workerId
OPTIONAL MATCH (line:Involvement {id: reference})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
CALL (viewer, client, line, workerId, closedBy, ownLines, confirmedLines, rulings, at) {
  MATCH (worker:Practitioner {id: workerId})-[link:INVOLVED_IN]->(line)-[:PROVIDED_BY]->(holder:Agency)
  WHERE
  // @use protection/may-confirm
  SET link.isConfirmed = true, link.confirmedAt = at, link.confirmedBy = viewer.practitionerId
  CREATE (:OutboxMessage:Waiting {id: randomUUID(), kind: 'confirmed', at: at, aboutId: worker.id,
    toPractitionerId: worker.id, toAgencyId: holder.id, subjectId: client.id, involvementId: line.id})
  RETURN count(link) > 0 AS isDone
}
WITH *, 'linkConfirm' AS kind, [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
RETURN isDone
