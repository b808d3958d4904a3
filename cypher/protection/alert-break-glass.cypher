// Alerts at once: the data protection lead of the organisation that the viewer acts for, and of each
// line that the override opens the holder, by its team leads and the line's own lead. The first is the
// same whatever lies open; each of the others goes only to those who hold the line.
// Notice {id, kind, at, toAgencyId, toRole?, toPractitionerId?, subjectId, breakGlassId?, readAt?,
// readBy?}: for a data protection lead toAgencyId is the organisation, else the very agency.
// Takes viewer, client, glass, opened (list of rulings), at.
// @access fragment
CREATE (:Notice {
  id: randomUUID(), kind: 'breakGlass', at: at, subjectId: client.id, breakGlassId: glass.id,
  toAgencyId: viewer.agencies[-1], toRole: 'dataProtectionLead'
})
WITH client, glass, opened, at
CALL (client, glass, opened, at) {
  UNWIND opened AS ruling
  WITH DISTINCT ruling.holder AS holder, client, glass, at
  CREATE (:Notice {
    id: randomUUID(), kind: 'lineOpened', at: at, subjectId: client.id, breakGlassId: glass.id,
    toAgencyId: holder.id, toRole: 'teamLead'
  })
  RETURN count(*) AS toTeams
}
CALL (client, glass, opened, at) {
  UNWIND opened AS ruling
  WITH ruling.involvement AS line, ruling.holder AS holder, client, glass, at
  MATCH (lead:Practitioner {isActive: true})-[link:INVOLVED_IN {isLead: true}]->(line)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
  WITH DISTINCT lead, holder, client, glass, at
  CREATE (:Notice {
    id: randomUUID(), kind: 'lineOpened', at: at, subjectId: client.id, breakGlassId: glass.id,
    toAgencyId: holder.id, toPractitionerId: lead.id
  })
  RETURN count(*) AS toLeads
}
