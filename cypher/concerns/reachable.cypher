// Who works with a client now, as far as the viewer is shown it whole: each once for an agency, the viewer
// not among them.
// Takes viewer, rulings, at; gives reachable (list of maps).
// @access fragment
CALL (viewer, rulings, at) {
  UNWIND rulings AS ruling
  WITH viewer, at, ruling.involvement AS line, ruling.holder AS holder, ruling.outcome AS outcome
  WHERE outcome = 'FULL' AND holder.suspendedAt IS NULL AND line.since <= at AND (line.until IS NULL OR at < line.until)
  MATCH (line)<-[link:INVOLVED_IN]-(person:Practitioner {isActive: true})-[post:WORKS_FOR]->(holder)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND post.since <= at AND (post.until IS NULL OR at < post.until)
    AND person <> viewer.practitioner
  WITH person, holder, min(line.id) AS lineId
  ORDER BY person.family, person.given, person.id, holder.id
  RETURN collect({id: person.id, given: person.given, family: person.family,
    jobTitle: person.jobTitle, agencyId: holder.id, agencyName: holder.name, lineId: lineId}) AS reachable
}
