// One look as a data protection lead sees it. Lines that were kept back, and the records that a decision
// rests on, are for the lead of whoever holds the line. Of other organisations' lines there is what was
// shown to one's own people, and nothing else.
// Takes look, looker, organisation, unusual; gives access (map).
// @access fragment
CALL (look, looker, organisation, unusual) {
  WITH *, look.agencyId IN [agency IN organisation | agency.id] AS isOurs
  WITH *, COLLECT {
      UNWIND range(0, size(coalesce(look.involvementIds, [])) - 1) AS n
      MATCH (:Involvement {id: look.involvementIds[n]})-[:PROVIDED_BY]->(holder:Agency)
      WITH n, holder, look.outcomes[n] AS outcome
      WHERE isOurs AND outcome = 'FULL' OR holder IN organisation
      RETURN {id: look.involvementIds[n], agencyName: holder.name, row: look.rowNumbers[n],
        outcome: outcome, isOwn: holder IN organisation}
      ORDER BY holder.name, look.rowNumbers[n], look.involvementIds[n]
    } AS lines
  WITH *, [line IN lines WHERE line.isOwn | line.id] AS ownLines
  RETURN {
    id: look.id, at: toString(look.at), kind: look.kind, outcome: look.outcome, role: look.role,
    closedBy: look.closedBy, relation: look.relation, purpose: look.purpose, reference: look.reference,
    policyVersion: look.policyVersion, subjectIds: coalesce(look.subjectIds, []), unusual: unusual,
    practitioner: looker {.id, .given, .family, .jobTitle},
    agencyName: head(COLLECT { MATCH (agency:Agency {id: look.agencyId}) RETURN agency.name }),
    lines: [line IN lines | line {.agencyName, .row, .outcome}],
    isMediated: coalesce(isOurs AND 'MEDIATED' IN look.outcomes, false),
    reliedOn: [each IN coalesce(look.reliedOn, []) WHERE split(each, ':')[0] IN ownLines +
      CASE WHEN isOurs THEN look.subjectIds ELSE [] END |
      split(each, ':')[1]]
  } AS access
}
