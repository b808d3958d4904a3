// The lines that may be shown whole, each with its agency's and its practitioners' contact methods.
// Takes decided, viewer, at; gives lines (list of maps).
// @access fragment
CALL (decided, viewer, at) {
  UNWIND decided AS one
  UNWIND one.rulings AS ruling
  WITH one, ruling, ruling.involvement AS line, ruling.holder AS holder,
    viewer.agencyId AS actingAgencyId
  WHERE ruling.outcome = 'FULL'
  // @use team/practitioner-columns
  WITH *, holder AS agency ORDER BY one.client.id, line.id
  RETURN collect({
    id: line.id, clientId: one.client.id, role: line.role, basis: line.basis, rule: ruling.row,
    isOwn: line IN one.ownLines,
    since: toString(line.since), until: toString(line.until),
    isCurrent: line.until IS NULL OR at < line.until, lastConfirmed: toString(line.lastConfirmed),
    agency: {
      id: agency.id, name: agency.name, sector: agency.sector,
      isInDirectory:
      // @use directory/is-listed
      ,
      parentName: head(COLLECT {
        MATCH (agency)-[:PART_OF]->(upper:Agency) WHERE NOT EXISTS {
          MATCH (upper)-[:PART_OF*0..4]->(:Agency {isConfidential: true})
        }
        RETURN upper.name
      }),
      phone: agency.phone, email: agency.email, dutyLine: agency.dutyLine,
      outOfHours: agency.outOfHours, hours: coalesce(agency.hours, [])
    },
    practitioners: practitioners
  }) AS lines
}
