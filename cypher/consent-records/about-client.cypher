// What has been decided about showing one client's services, as far as this viewer may know, and what
// may be decided now. One row for those who work with the client themselves or whose team does, else
// none. Somebody else looking on (isAlone false): nothing sensitive, and nothing of the client's own.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, kind :: STRING, isAlone :: BOOLEAN, viewer :: MAP, now :: STRING?
// @returns isComplete :: BOOLEAN, asOf :: STRING, deciders :: LIST<MAP>, ownMatters :: MAP
// @returns lines :: LIST<MAP>, records :: LIST<MAP>, shields :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject, locked, $isAlone AS isAlone, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use team/decided-members
WITH *, closedBy IS NULL AND relation IN ['own', 'sameTeam'] AS mayRecord
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: $kind, pageOf: $clientId, relation: relation, closedBy: closedBy,
  outcome: CASE WHEN mayRecord THEN 'shown' ELSE 'refused' END, subjectIds: [$clientId],
  // @use audit/weighed
}
WITH * WHERE mayRecord
WITH *, subject AS client, [{isOwn: false}] AS records
// @use consent-records/known-matters
// @use consent-records/deciders
// @use consent-records/lines
// @use consent-records/known-shields
// @use consent-records/visible
RETURN isComplete, toString(at) AS asOf, deciders, ownMatters, lines, visible AS records, shields
