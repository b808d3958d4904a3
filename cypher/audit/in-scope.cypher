// Condition: a look that a data protection lead may see: of their organisation's people; or an override that
// opened a line their organisation holds, of which it was alerted at once. Others' looks they do not see:
// that an agency works with somebody may itself be hidden from them.
// Takes look, organisation.
// @access fragment
(look.agencyId IN [agency IN organisation | agency.id] OR look.kind = 'breakGlass' AND EXISTS {
  UNWIND look.involvementIds AS lineId
  MATCH (:Involvement {id: lineId})-[:PROVIDED_BY]->(holder:Agency)
  WHERE holder IN organisation
})
