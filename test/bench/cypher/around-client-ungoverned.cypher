// The twin of team/around-client without the rule: the same walk, event, lock and columns. What the
// rule would leave out is handed in, so that both give the same rows.
// @access write
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, hidden :: LIST<STRING>
// @returns members :: LIST<MAP>, households :: LIST<MAP>, relationships :: LIST<MAP>, lines :: LIST<MAP>
// @returns breakGlassUntil :: STRING?, lastVisit :: MAP?
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject, datetime.realtime() AS at, $viewer AS viewer,
  $hidden AS hidden, null AS closedBy, 'own' AS relation
CALL (subject, at, hidden) {
  OPTIONAL MATCH (subject)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(relative:Client)
  WHERE relative <> subject AND NOT relative.id IN hidden
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  WITH collect(DISTINCT relative) AS relatives
  UNWIND [subject] + relatives AS client
  OPTIONAL MATCH (client)<-[:SUPPORTS]-(involvement:Involvement)-[:PROVIDED_BY]->(holder:Agency)
  WHERE NOT involvement.id IN hidden
  WITH client, [ruling IN collect({involvement: involvement, holder: holder, row: 0, outcome: 'FULL',
    decidedBy: []})
    WHERE ruling.involvement IS NOT NULL] AS rulings
  RETURN collect({client: client, isSubject: client = subject, isLocationShielded: false,
    ownLines: [], rulings: rulings}) AS decided
}
WITH *
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: 'team', pageOf: $clientId, relation: relation, closedBy: closedBy, outcome: 'shown',
  subjectIds: [one IN decided | one.client.id],
  // @use audit/weighed
}
WITH at, viewer, closedBy, decided, $clientId AS clientId
// @use team/last-visit
// @use team/member-columns
// @use team/line-columns
RETURN members, households, lines,
  COLLECT {
    UNWIND decided AS one UNWIND decided AS two
    WITH one.client AS a, two.client AS b
    MATCH (a)-[tie:RELATED_TO]->(b) WHERE tie.since <= at
    RETURN {fromId: a.id, toId: b.id, kind: tie.kind, since: toString(tie.since),
      until: toString(tie.until), isCurrent: tie.until IS NULL OR at < tie.until}
      ORDER BY a.id, b.id, tie.kind
  } AS relationships,
  // @use protection/break-glass-until
  AS breakGlassUntil, lastVisit
