// Notes what an addressee answers to a concern that they may still know of; the latest answer stands.
// isDone says whether there was one.
// @access write
// @param eventId :: STRING, id :: STRING, reply :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id, $reply AS reply
OPTIONAL MATCH (mine:ConcernMessage {id: id})-[:TELLS_OF]->(about:Concern)
OPTIONAL MATCH (subject:Client {id: about.subjectId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
CALL (viewer, at, mine, reply, closedBy, ownLines, teamLines, rulings, isLocationShielded) {
  WITH *, [one IN [mine] WHERE one.toPractitionerId = viewer.practitionerId
    AND one.toAgencyId = viewer.agencyId] AS toMe
  // @use concerns/told
  AND concern.settledAt IS NULL
  SET told.reply = reply, told.repliedAt = at, told.openedAt = coalesce(told.openedAt, at)
  RETURN count(told) > 0 AS isReplied
}
WITH *, isOpen AND isReplied AS isDone, 'concernReply' AS kind, id AS reference,
  CASE WHEN client IS NULL THEN [] ELSE [client.id] END AS subjectIds
// @use protection/record-act
RETURN isDone
