// Passes on what nobody has opened since a moment: to whoever stands in for each of those who have not, and
// to their team leads, and says so to the sender. Whether they may know is decided when they read it, as for
// anybody. Once for each concern: it is Watched until then.
// @access write
// @param raisedBefore :: STRING, most :: INTEGER, now :: STRING?
// @returns passed :: INTEGER
WITH datetime($raisedBefore) AS raisedBefore, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (concern:Concern&Watched) WHERE concern.at <= raisedBefore
WITH concern, at LIMIT $most
REMOVE concern:Watched
WITH concern, at WHERE concern.settledAt IS NULL
MATCH (concern)<-[:TELLS_OF]-(told:ConcernMessage) WHERE told.openedAt IS NULL
SET told.overdueAt = at
WITH concern, told, at
CALL (told, at) {
  MATCH (deputy:Practitioner)-[cover:COVERS_FOR]->(:Practitioner {id: told.toPractitionerId})
  WHERE cover.agencyId = told.toAgencyId AND cover.since <= at
    AND (cover.until IS NULL OR at < cover.until)
  RETURN deputy AS person, cover.actingAgencyId AS agencyId
  UNION
  MATCH (agency:Agency {id: told.toAgencyId})<-[post:WORKS_FOR]-(lead:Practitioner)
  WHERE 'teamLead' IN post.roles AND post.since <= at AND (post.until IS NULL OR at < post.until)
  RETURN lead AS person, agency.id AS agencyId
}
WITH concern, told, person, agencyId, at WHERE person.isActive AND person.id <> concern.senderId
  AND NOT EXISTS { MATCH (concern)<-[:TELLS_OF]-(other:ConcernMessage)
    WHERE other.toPractitionerId = person.id AND other.toAgencyId = agencyId }
WITH concern, person, agencyId, at, min(told.involvementId) AS lineId, randomUUID() AS messageId
CREATE (concern)<-[:TELLS_OF]-(:ConcernMessage {id: messageId, toPractitionerId: person.id,
  toAgencyId: agencyId, involvementId: lineId, isPassedOn: true})
CREATE (:OutboxMessage:Waiting {id: messageId, kind: 'concern', isPassedOn: true, at: at,
  toPractitionerId: person.id, toAgencyId: agencyId, subjectId: concern.subjectId, involvementId: lineId,
  aboutId: concern.senderId})
RETURN count(*) AS passed
