// The current lines of one client that may be shown whole, without any contact method.
// Takes client, rulings, ownLines, confirmedLines, at; gives lines (list of maps).
// @access fragment
CALL (client, rulings, ownLines, confirmedLines, at) {
  UNWIND rulings AS ruling
  WITH client, ruling.involvement AS line, ruling.holder AS agency, ownLines, confirmedLines, at
  WHERE ruling.outcome = 'FULL' AND line.since <= at AND (line.until IS NULL OR at < line.until)
  WITH *, head(COLLECT {
      MATCH (lead:Practitioner {isActive: true})-[link:INVOLVED_IN {isLead: true}]->(line)
      WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
      RETURN trim(lead.given + ' ' + lead.family) AS name ORDER BY link.since DESC, lead.id
    }) AS leadName
  ORDER BY line IN ownLines DESC, agency.name, line.id
  RETURN collect({
    id: line.id, clientId: client.id, agencyName: agency.name, sector: agency.sector,
    role: line.role, leadName: leadName, isOwn: line IN ownLines,
    lastConfirmed: toString(line.lastConfirmed), since: toString(line.since),
    recordedAt: toString(line.recordedAt), isConfirmed: line IN confirmedLines
  }) AS lines
}
