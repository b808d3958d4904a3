// A message to everybody else who works with a client by a confirmed link, that somebody joined, left or a
// line ended: whether they may know is not decided here, but for each of them when they are told.
// OutboxMessage {id, kind, at, toPractitionerId, toAgencyId, subjectId, involvementId, aboutId, readAt?,
// isPassedOn?};
// Waiting until the first decision; Unmailed until a mail says of it that something happened.
// Takes viewer (who acts), client, lineId, aboutId (who joined or left), kind, isDone, at.
// @access fragment
CALL (viewer, client, lineId, aboutId, kind, isDone, at) {
  WITH * WHERE isDone
  MATCH (client)<-[:SUPPORTS]-(theirs:Involvement)-[:PROVIDED_BY]->(holder:Agency)
  WHERE theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    AND (theirs.retainUntil IS NULL OR at < theirs.retainUntil)
  MATCH (theirs)<-[link:INVOLVED_IN {isConfirmed: true}]-(worker:Practitioner {isActive: true})
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND worker <> viewer.practitioner AND worker.id <> aboutId
  WITH DISTINCT client, lineId, aboutId, kind, at, worker, holder
  CREATE (:OutboxMessage:Waiting {id: randomUUID(), kind: kind, at: at, toPractitionerId: worker.id,
    toAgencyId: holder.id, subjectId: client.id, involvementId: lineId, aboutId: aboutId})
  RETURN count(*) AS told
}
