// What somebody needs who wants to say that they work with a client: the name, and what they have said
// already. One row where the client is open to the viewer, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, agencyName :: STRING, class :: STRING
// @returns links :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use consent/relation
// @use consent/gate
// @use involvements/own-links
WITH *, client IS NOT NULL AND closedBy IS NULL AS isDone,
  'joining' AS kind, null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH *, viewer.agency AS holder WHERE isDone
RETURN toString(at) AS asOf, client.given AS given, client.family AS family,
  holder.name AS agencyName, holder.class AS class, links
