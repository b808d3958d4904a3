// What is proposed to the viewer, by somebody whose own line they see whole, and what the viewer has
// proposed, of somebody whom they still see there; the newest first. Nobody else is told of a proposal.
// Takes client, viewer, rulings, workers, at; gives proposals (list of maps).
// @access fragment
CALL (client, viewer, rulings, workers, at) {
  MATCH (client)<-[:SUPPORTS]-(line:Involvement)<-[:TERM_OF]-(term:LeadTerm)
  WHERE at < term.expiresAt
  WITH *, term.practitionerId = viewer.practitionerId AND term.answer IS NULL AS isToMe,
    term.proposerId = viewer.practitionerId AND term.proposerAgencyId = viewer.agencyId
      AND coalesce(term.answer = 'declined', true) AS isByMe,
    head([r IN rulings WHERE r.involvement.id = term.proposerLineId AND r.outcome = 'FULL']) AS theirs,
    head([one IN workers WHERE one.lineId = line.id AND one.practitionerId = term.practitionerId]) AS chosen
  WHERE chosen IS NOT NULL AND (isByMe OR isToMe AND chosen.agencyId = viewer.agencyId AND theirs IS NOT NULL)
  MATCH (proposer:Practitioner {id: term.proposerId})
  // Of one moment by name: random ids have no order that means anything.
  WITH term, chosen, theirs, proposer, isByMe ORDER BY term.proposedAt DESC, isByMe,
    chosen.family, chosen.given, chosen.lineId, proposer.family, proposer.given, proposer.id, term.id
  RETURN collect({id: term.id, isByMe: isByMe, at: toString(term.proposedAt),
    isDeclined: term.answer IS NOT NULL,
    given: CASE WHEN isByMe THEN chosen.given ELSE proposer.given END,
    family: CASE WHEN isByMe THEN chosen.family ELSE proposer.family END,
    agencyName: CASE WHEN isByMe THEN chosen.agencyName ELSE theirs.holder.name END}) AS proposals
}
