// Passes on what nobody has opened since a moment: to whoever stands in for each of those who have not, and
// to their team leads, and says so to the sender. Whether they may know is decided when they read it, as for
// anybody. Once for each concern: it is Watched until then.
// @access write
// @param raisedBefore :: STRING, most :: INTEGER, now :: STRING?
// @returns taken :: INTEGER, passed :: INTEGER
WITH datetime($raisedBefore) AS raisedBefore, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (concern:Concern&Watched) WHERE concern.at <= raisedBefore
WITH concern, at LIMIT $most
// The write waits for whoever has it in hand; afterwards it may be taken already.
SET concern.lock = true
WITH concern, at WHERE concern:Watched
REMOVE concern:Watched
WITH collect(concern) AS due, at
CALL (due, at) {
  UNWIND due AS concern
  MATCH (concern)<-[:TELLS_OF]-(told:ConcernMessage)
  WHERE concern.settledAt IS NULL AND told.openedAt IS NULL
  SET told.overdueAt = at
  WITH concern, told, at
  // @use concerns/next-in-line
  WITH concern, told, person, agencyId, at WHERE person.isActive AND person.id <> concern.senderId
    AND NOT EXISTS { MATCH (concern)<-[:TELLS_OF]-(other:ConcernMessage)
      WHERE other.toPractitionerId = person.id AND other.toAgencyId = agencyId }
  WITH concern, person, agencyId, at, min(told.involvementId) AS lineId
  WITH *, randomUUID() AS messageId
  CREATE (concern)<-[:TELLS_OF]-(:ConcernMessage {id: messageId, toPractitionerId: person.id,
    toAgencyId: agencyId, involvementId: lineId, isPassedOn: true})
  CREATE (:OutboxMessage:Waiting {id: messageId, kind: 'concern', isPassedOn: true, at: at,
    toPractitionerId: person.id, toAgencyId: agencyId, subjectId: concern.subjectId, involvementId: lineId,
    aboutId: concern.senderId})
  RETURN count(*) AS passed
}
RETURN size(due) AS taken, passed
