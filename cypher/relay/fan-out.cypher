// Takes one request round, deciding now: a message to the holder of every current line that the asker does
// not see whole. Not of a client who is closed to them by now, nor to a covert line, unless its owner has
// opted in (takesRelay). What the holder's people see of it is decided again whenever they look.
// RelayMessage {id, key, at, until, toAgencyId, involvementId, subjectId, askerId, askerAgencyId,
// answer?, answeredAt?, answeredBy?}
// @access write
// @param id :: STRING, viewer :: MAP, now :: STRING?
// @returns sent :: INTEGER
MATCH (request:RelayRequest&Waiting {id: $id})
WITH request, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
OPTIONAL MATCH (client:Client {id: request.subjectId})
// @use protection/decided-client
REMOVE request:Waiting
SET request.takenAt = at
WITH request, at, [r IN rulings WHERE isOpen AND r.outcome <> 'FULL' AND at < request.until] AS kept
CALL (request, at, kept) {
  UNWIND kept AS ruling
  WITH request, at, ruling.involvement AS line, ruling.holder AS holder
  WHERE holder.isOpen AND holder.isSignedUp
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
    AND (line.class IN ['open', 'sensitive', 'statutory'] OR line.takesRelay)
  MERGE (message:RelayMessage {key: request.id + ':' + line.id})
  ON CREATE SET message.id = randomUUID(), message.at = at, message.until = request.until,
    message.toAgencyId = holder.id, message.involvementId = line.id, message.subjectId = request.subjectId,
    message.askerId = request.practitionerId, message.askerAgencyId = request.agencyId
  RETURN count(message) AS sent
}
RETURN sent
