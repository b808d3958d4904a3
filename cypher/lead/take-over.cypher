// Makes one worker of a client's line the lead professional, in the place of those replaced, whose time
// ends now; of whom nothing was written down when theirs began, at least its end is.
// Takes client, line, personId, termId, replaced (practitioners' ids), isAccepted, at.
// @access fragment
WITH *
CALL (client, line, personId, replaced, isAccepted, at) {
  WITH * WHERE isAccepted
  MATCH (client)<-[:SUPPORTS]-(led:Involvement)<-[link:INVOLVED_IN {isLead: true}]-(former:Practitioner)
  WHERE former.id IN replaced AND link.since <= at AND (link.until IS NULL OR at < link.until)
  SET link.isLead = false
  WITH DISTINCT led, former, at
  OPTIONAL MATCH (led)<-[:TERM_OF]-(open:LeadTerm {practitionerId: former.id})
  WHERE open.since IS NOT NULL AND open.until IS NULL
  FOREACH (one IN CASE WHEN open IS NULL THEN [] ELSE [open] END | SET one.until = at)
  FOREACH (_ IN CASE WHEN open IS NULL THEN [1] ELSE [] END |
    CREATE (:LeadTerm {id: randomUUID(), practitionerId: former.id, until: at})-[:TERM_OF]->(led))
  RETURN count(*) AS handedOn
}
CALL (line, personId, termId, isAccepted, at) {
  WITH * WHERE isAccepted
  MATCH (:Practitioner {id: personId})-[link:INVOLVED_IN {isConfirmed: true}]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  SET link.isLead = true
  WITH DISTINCT termId, at
  MATCH (term:LeadTerm {id: termId})
  SET term.since = at, term.answer = 'accepted', term.answeredAt = at
  REMOVE term.proposerId, term.proposerAgencyId, term.proposerLineId, term.replaces
  RETURN count(*) AS begun
}
