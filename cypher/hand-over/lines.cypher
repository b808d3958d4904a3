// The lines of one kind that the viewer may hand over, and how many there are. Of unowned ones the first 200:
// a command takes no more. Who is away for long holds a line still, and is told apart from those who left.
// Takes viewer, whose, awayDays, at; gives total, lines (list of maps).
// @access fragment
// @use hand-over/caseload
// @use hand-over/unowned
WITH *, owns + unowned[..200] AS found, size(owns) + size(unowned) AS total
CALL (viewer, found, at) {
  UNWIND found AS each
  WITH each.client AS client, each.line AS line, each.link AS link, viewer.practitioner AS me,
    viewer.agency AS holder, at
  // @use hand-over/holders
  ORDER BY client.family, client.given, client.id, line.role, line.id
  RETURN collect({id: line.id, role: line.role, since: toString(coalesce(link.since, line.since)),
    clientId: client.id, given: client.given, family: client.family, holders: holders,
    isConfirmed: coalesce(link.isConfirmed, link IS NULL), isLead: coalesce(link.isLead, false)}) AS lines
}
