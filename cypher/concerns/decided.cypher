// The concerns that the viewer raised and those that have come to them, decided as for a page.
// Takes viewer, at; gives raised and received (lists of maps).
// @access fragment
CALL (viewer, at) {
  CALL (viewer) {
    MATCH (told:ConcernMessage {toPractitionerId: viewer.practitionerId, toAgencyId: viewer.agencyId})
    MATCH (told)-[:TELLS_OF]->(concern:Concern)
    RETURN concern, told
    UNION ALL
    MATCH (concern:Concern {senderId: viewer.practitionerId, senderAgencyId: viewer.agencyId})
    RETURN concern, null AS told
  }
  MATCH (client:Client {id: concern.subjectId})
  WITH client, collect(told) AS toMe, collect(CASE WHEN told IS NULL THEN concern END) AS mine
  RETURN collect(client) AS clients, collect({client: client, toMe: toMe, mine: mine}) AS about
}
// @use consent/shielded
CALL (viewer, at, about, shielded) {
  UNWIND about AS one
  WITH viewer, at, shielded, one.client AS client, one.toMe AS toMe, one.mine AS mine
  // @use consent/relation
  // @use consent/gate
  // @use consent/lines
  WITH * WHERE closedBy IS NULL
  // @use concerns/reachable
  // @use concerns/raised
  // @use concerns/received
  RETURN collect({raised: raisedHere, received: receivedHere}) AS parts
}
WITH *, reduce(all = [], part IN parts | all + part.raised) AS raised,
  reduce(all = [], part IN parts | all + part.received) AS received
