// The client's lines that the viewer sees whole and that may stand on a screen which the client looks
// at: never a covert one, and no sensitive one while somebody else is there.
// Takes decided, isAlone, at; gives lines (list of maps).
// @access fragment
CALL (decided, isAlone, at) {
  UNWIND [one IN decided WHERE one.isSubject] AS one
  UNWIND one.rulings AS ruling
  WITH ruling.involvement AS line, ruling.holder AS holder, ruling.outcome AS outcome, isAlone, at,
    // Whether it is released its holder knows, and whoever the release is for.
    ruling.row = 3 AS isOurs
  WHERE outcome = 'FULL' AND (line.class IN ['open', 'statutory'] OR isAlone AND line.class = 'sensitive')
  WITH *, COLLECT {
      MATCH path = (holder)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
    } AS agencies,
    COLLECT {
      MATCH (person:Practitioner)-[link:INVOLVED_IN]->(line)
      WHERE link.since <= at AND (link.until IS NULL OR at < link.until) AND EXISTS {
        MATCH (person)-[post:WORKS_FOR]->(holder)
        WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
      }
      RETURN {id: person.id, given: person.given, family: person.family, jobTitle: person.jobTitle}
        ORDER BY person.family, person.given, person.id
    } AS people
  ORDER BY holder.name, line.id
  RETURN collect({
    id: line.id, role: line.role, class: line.class, category: line.category,
    since: toString(line.since), until: toString(line.until),
    retainUntil: toString(line.retainUntil), agencyId: holder.id, agencyName: holder.name,
    sector: holder.sector, hasSignedRow: coalesce(holder.hasSignedRow, false),
    agencies: agencies, practitioners: people, isReleased: isOurs AND EXISTS {
      MATCH (release:Release)-[:RELEASES]->(line)
      WHERE release.since <= at AND (release.until IS NULL OR at < release.until)
    }
  }) AS lines
}
