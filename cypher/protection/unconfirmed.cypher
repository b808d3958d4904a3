// What the viewer may confirm about one client: links of other agencies, and memberships, that are only
// somebody's word. One row for those whose team works with the client, else none.
// @access disclosure
// @param eventId :: STRING, clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, given :: STRING, family :: STRING, links :: LIST<MAP>, memberships :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject AS client, $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/decided-client
// @use protection/doubtful-ties
WITH *, isOpen AND relation IN ['own', 'sameTeam'] AS isDone, 'unconfirmed' AS kind,
  null AS reference, [clientId] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
RETURN toString(at) AS asOf, client.given AS given, client.family AS family,
  COLLECT {
    UNWIND rulings AS ruling
    WITH *, ruling.involvement AS line, ruling.holder AS holder
    MATCH (worker:Practitioner)-[link:INVOLVED_IN]->(line) WHERE
    // @use protection/may-confirm
    RETURN {involvementId: line.id, practitionerId: worker.id, given: worker.given,
      family: worker.family, role: line.role, agencyName: holder.name, since: toString(link.since)}
      ORDER BY holder.name, worker.family, worker.given, worker.id
  } AS links,
  COLLECT {
    UNWIND ties AS each
    WITH each.family.id AS familyId, each.tie.role AS role, each.person AS person ORDER BY person.id
    WITH familyId, role, collect(person {.given, .family}) AS others ORDER BY familyId
    RETURN {familyId: familyId, role: role, others: others}
  } AS memberships
