// Settles the viewer's own concern: whoever has not opened it by now is not shown it any more, and it is
// kept for three months. Whether anybody has is not said: it may be somebody whom they are not shown.
// @access write
// @param eventId :: STRING, id :: STRING, viewer :: MAP, now :: STRING?
// @returns isDone :: BOOLEAN
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id
OPTIONAL MATCH (concern:Concern {id: id})
OPTIONAL MATCH (subject:Client {id: concern.subjectId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use consent/relation
// @use consent/gate
WITH *, client IS NOT NULL AND closedBy IS NULL AND concern.senderId = viewer.practitionerId
  AND concern.senderAgencyId = viewer.agencyId AS isDone
FOREACH (one IN CASE WHEN isDone AND concern.settledAt IS NULL THEN [concern] ELSE [] END |
  SET one.settledAt = at, one.until = at + duration({months: 3}))
WITH *, 'concernSettled' AS kind, id AS reference,
  CASE WHEN client IS NULL THEN [] ELSE [client.id] END AS subjectIds
// @use protection/record-act
RETURN coalesce(isDone, false) AS isDone
