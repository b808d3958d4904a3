// Who opened one client's page: of those looks only the ones by agencies whose line to the client is
// shown to the viewer now, whole. Of any other there is no trace, nor a gap: nothing is counted before
// the rule has decided. One row if the page exists for the viewer, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, before :: MAP?
// @param now :: STRING?
// @returns asOf :: STRING, looks :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject, subject AS client, [subject] AS clients, $viewer AS viewerInput,
  $before AS before, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use consent/shielded
// @use consent/relation
// @use consent/gate
// @use consent/lines
WITH *, [{client: client, rulings: rulings}] AS decided, [r IN rulings WHERE r.outcome = 'FULL'] AS full
WITH *, client IS NOT NULL AND closedBy IS NULL OR full <> [] AS isPage
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: 'looks', relation: relation, closedBy: closedBy, subjectIds: [$clientId],
  outcome: CASE WHEN isPage THEN 'shown' ELSE 'refused' END,
  // @use audit/weighed
}
WITH client, full, viewer, before, at, isPage WHERE isPage
// @use audit/looks-of
RETURN toString(at) AS asOf, looks
