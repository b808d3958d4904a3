// The lines of one client that the viewer's own team holds, with who works there, and for how many
// days a sensitive one is kept of which nobody may know. No row: their team has no line there.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, graceDays :: INTEGER, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, lines :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $graceDays AS graceDays
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/held-lines
WITH *, held <> [] AS isDone, 'heldLines' AS kind, null AS reference, null AS relation,
  null AS closedBy, [clientId] AS subjectIds
// @use protection/record-act
WITH *, viewer.practitioner AS me WHERE isDone
RETURN toString(at) AS asOf, client.given AS given, client.family AS family, COLLECT {
  UNWIND held AS line
  MATCH (line)-[:PROVIDED_BY]->(holder:Agency)
  RETURN {id: line.id, role: line.role, agencyName: holder.name, since: toString(line.since),
    // The same whatever has been decided: that somebody agreed may not be for them to know.
    unsharedDays: CASE WHEN line.class = 'sensitive' AND NOT coalesce(holder.holdsHidden, false)
      THEN graceDays END,
    takesRelay: CASE WHEN
      // @use involvements/own-covert
      THEN coalesce(line.takesRelay, false) END,
    people: COLLECT {
      MATCH (person:Practitioner)-[link:INVOLVED_IN]->(line)
      WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
      RETURN {id: person.id, given: person.given, family: person.family}
        ORDER BY person <> me, person.family, person.given, person.id
    }} ORDER BY holder.name, line.since, line.id
} AS lines
