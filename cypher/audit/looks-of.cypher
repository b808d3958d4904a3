// The looks at a client's page by the agencies whose lines are shown whole, newest first; those of one
// moment in an order that only what is shown makes. Nothing is cut before the rule has decided.
// Takes client, full (rulings), viewer, before (map of at and tie, or null); gives looks (list of maps).
// @access fragment
CALL (client, full, viewer, before) {
  UNWIND [r IN full | r.holder] AS agency
  WITH DISTINCT client, agency, viewer, before
  MATCH (look:AccessEvent {pageOf: client.id})
  WHERE look.agencyId = agency.id AND look.kind = 'team' AND look.outcome = 'shown'
  WITH look, agency, viewer, before, agency.id + look.role + look.id AS tie
  WHERE before IS NULL OR look.at < datetime(before.at) OR look.at = datetime(before.at) AND tie < before.tie
  WITH * ORDER BY look.at DESC, tie DESC LIMIT 51
  RETURN collect({at: toString(look.at), tie: tie, agencyName: agency.name, sector: agency.sector,
    role: look.role, isOwnAgency: agency = viewer.agency,
    isOwn: coalesce(look.practitionerId = viewer.practitionerId, false)}) AS looks
}
