// Who has led before, and until when, of the lines that the viewer sees whole; the latest first.
// Takes rulings, workers, at; gives terms (list of maps).
// @access fragment
CALL (rulings, workers, at) {
  UNWIND [r IN rulings WHERE r.outcome = 'FULL'] AS ruling
  WITH ruling.involvement AS line, ruling.holder AS agency, workers, at
  MATCH (line)<-[:TERM_OF]-(term:LeadTerm)
  WHERE (term.since IS NOT NULL OR term.until IS NOT NULL)
    AND (term.until IS NOT NULL OR none(one IN workers WHERE one.isLead AND one.lineId = line.id
      AND one.practitionerId = term.practitionerId))
  MATCH (person:Practitioner {id: term.practitionerId})
  WITH *, COLLECT {
      MATCH (person)-[link:INVOLVED_IN]->(line) WHERE link.until <= at
      RETURN link.until ORDER BY link.until DESC
    }[0] AS left
  WITH person, agency, term, coalesce(term.until, left, line.until) AS until
  ORDER BY until DESC, person.family, person.given, person.id, agency.name, term.id
  RETURN collect({id: term.id, given: person.given, family: person.family, agencyName: agency.name,
    since: toString(term.since), until: toString(until)}) AS terms
}
