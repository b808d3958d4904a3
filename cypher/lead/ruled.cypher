// What the viewer may know of one client's lines, and which of them they see whole and current, with
// those who hold them by a confirmed link: who leads the team, and who could.
// Takes viewer, subject, at; gives client, relation, closedBy, confirmedLines, rulings, workers (list of maps).
// @access fragment
WITH *, subject AS client, [subject] AS clients
// @use consent/shielded
// @use consent/relation
// @use consent/gate
// @use consent/lines
CALL (rulings, closedBy, at) {
  UNWIND [r IN rulings WHERE closedBy IS NULL AND r.outcome = 'FULL'] AS ruling
  WITH ruling.involvement AS line, ruling.holder AS agency, at
  WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
  MATCH (person:Practitioner {isActive: true})-[link:INVOLVED_IN {isConfirmed: true}]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until) AND EXISTS {
    MATCH (person)-[post:WORKS_FOR]->(agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  }
  WITH line, agency, person, max(coalesce(link.isLead, false)) AS isLead, COLLECT {
      MATCH (line)<-[:TERM_OF]-(term:LeadTerm {practitionerId: person.id})
      WHERE term.since <= at AND term.until IS NULL
      RETURN toString(term.since)
    } AS since
  ORDER BY isLead DESC, agency.name, person.family, person.given, person.id, line.id
  RETURN collect({lineId: line.id, role: line.role, agencyId: agency.id, agencyName: agency.name,
    practitionerId: person.id, given: person.given, family: person.family,
    isLead: isLead, since: CASE WHEN isLead THEN since[0] END}) AS workers
}
