// The sensitive lines of one client that are the viewer's own team's, with what was released of each. No
// row: their team has no line at all there.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, lines :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, held <> [] AS isDone, 'releases' AS kind, null AS reference, null AS relation,
  null AS closedBy, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
RETURN toString(at) AS asOf, client.given AS given, client.family AS family, COLLECT {
  UNWIND [line IN held WHERE line.class = 'sensitive'] AS line
  MATCH (line)-[:PROVIDED_BY]->(holder:Agency)
  RETURN {id: line.id, role: line.role, agencyName: holder.name, releases: COLLECT {
    MATCH (release:Release)-[:RELEASES]->(line) WHERE release.since <= at
    RETURN {id: release.id, reason: release.reason, since: toString(release.since),
      until: toString(release.until), isInForce: release.until IS NULL OR at < release.until}
      ORDER BY release.since DESC, release.id
  }} ORDER BY holder.name, line.since, line.id
} AS lines
