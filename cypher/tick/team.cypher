// What a family page would be answered now: as team/around-client, for a page that is open already. It
// shows nothing, so it leaves no event; and it takes no lock, being asked again in a moment.
// @access decision
// @param clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns isComplete :: BOOLEAN, asOf :: STRING, members :: LIST<MAP>, households :: LIST<MAP>
// @returns relationships :: LIST<MAP>, lines :: LIST<MAP>, mediatedFor :: LIST<STRING>, breakGlassUntil :: STRING?
OPTIONAL MATCH (subject:Client {id: $clientId})
WITH subject, [] AS locked, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use team/decided-members
WITH at, viewer, closedBy, true AS isComplete, $clientId AS clientId, decided
WHERE decided <> []
// @use team/answer
