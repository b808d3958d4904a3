// Ends the viewer's part in one line of their own; in one that nobody looked after, the part of whoever has
// left the agency or was switched off, not of who is away and comes back. Who led it leads no longer.
// Takes viewer, line, holder, to, whose, at; gives hasLed.
// @access fragment
CALL (viewer, line, holder, to, whose, at) {
  MATCH (worker:Practitioner)-[link:INVOLVED_IN]->(line)
  WHERE worker <> to AND (link.until IS NULL OR at < link.until) AND CASE whose
    WHEN 'own' THEN worker = viewer.practitioner
    ELSE NOT coalesce(worker.isActive, false) OR NOT EXISTS {
      MATCH (worker)-[post:WORKS_FOR]->(holder)
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    }
  END
  WITH viewer, line, worker, at, collect(link) AS links
  WITH *, any(link IN links WHERE link.isLead) AS isLed
  OPTIONAL MATCH (line)<-[:TERM_OF]-(term:LeadTerm {practitionerId: worker.id})
  WHERE isLed AND term.since IS NOT NULL AND term.until IS NULL
  WITH viewer, line, worker, at, links, isLed, collect(term) AS terms
  FOREACH (term IN terms | SET term.until = at)
  FOREACH (_ IN CASE WHEN isLed AND terms = [] THEN [1] ELSE [] END |
    CREATE (:LeadTerm {id: randomUUID(), practitionerId: worker.id, until: at})-[:TERM_OF]->(line))
  FOREACH (link IN links | SET link.until = at, link.isLead = false, link.endReason = 'handedOver',
    link.endedAt = at, link.endedBy = viewer.practitionerId)
  RETURN coalesce(max(isLed), false) AS hasLed
}
