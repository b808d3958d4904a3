// The team around one client and their family, as far as the viewer may know of it, with the access
// event. One row if the page exists, else none. Not isComplete: somebody joined meanwhile; try again.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns isComplete :: BOOLEAN, asOf :: STRING, members :: LIST<MAP>, households :: LIST<MAP>
// @returns relationships :: LIST<MAP>, lines :: LIST<MAP>, mediatedFor :: LIST<STRING>, breakGlassUntil :: STRING?
// @returns lastVisit :: MAP?
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject, locked, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use team/decided-members
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: 'team', pageOf: $clientId, relation: relation, closedBy: closedBy,
  outcome: CASE WHEN decided = [] THEN 'refused' ELSE 'shown' END,
  subjectIds: CASE WHEN decided = [] THEN [$clientId] ELSE [one IN decided | one.client.id] END,
  // @use audit/weighed
}
WITH at, viewer, closedBy, isComplete, $clientId AS clientId,
  CASE WHEN isComplete THEN decided ELSE [] END AS decided
WHERE decided <> [] OR NOT isComplete AND closedBy IS NULL
// @use team/last-visit
// @use team/answer
, lastVisit
