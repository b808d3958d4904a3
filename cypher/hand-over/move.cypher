// Lets a colleague hold lines in the place of the viewer, or of whoever has left: those that hand-over/again
// has just allowed under the same lock. The lines themselves stay as they are. None: the event of a refusal.
// @access write
// @param eventId :: STRING, lineIds :: LIST<STRING>, toId :: STRING, whose :: STRING, viewer :: MAP, now :: STRING?
// @returns moved :: INTEGER
WITH $eventId AS eventId
// @use audit/event
WITH event, $lineIds AS lineIds, $toId AS reference, $whose AS whose, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
CALL (viewer, lineIds, reference, whose, at) {
  // First: after the line, it and the colleague would be paired without a bond.
  MATCH (to:Practitioner {id: reference})
  UNWIND lineIds AS lineId
  MATCH (client:Client)<-[:SUPPORTS]-(line:Involvement {id: lineId})-[:PROVIDED_BY]->(holder:Agency)
  WHERE holder = viewer.agency
  WITH *, viewer.practitionerId AS aboutId, 'left' AS kind, whose = 'own' AS isDone
  // @use inbox/tell-team
  // @use hand-over/end-parts
  WITH viewer, client, lineId, line, holder, to, at, aboutId, 'leadEnded' AS kind,
    whose = 'own' AND hasLed AS isDone
  // @use inbox/tell-team
  // @use hand-over/begin-part
  WITH viewer, client, lineId, line, holder, to, at, to.id AS aboutId, 'joined' AS kind, isNew, isNew AS isDone
  // @use inbox/tell-team
  FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
    CREATE (:OutboxMessage:Waiting {id: randomUUID(), kind: 'handedOver', at: at, toPractitionerId: to.id,
      toAgencyId: holder.id, subjectId: client.id, involvementId: line.id, aboutId: viewer.practitionerId}))
  RETURN collect(DISTINCT client.id) AS subjectIds, count(DISTINCT line) AS moved
}
WITH *, 'handOver' AS kind, null AS relation, null AS closedBy, moved > 0 AS isDone
// @use protection/record-act
RETURN moved
