// The lines of a team lead's own agency that nobody looks after now. They answer for it to a client whom no
// shield closes to them, whoever held it; whether some other line of the client may be seen is not asked.
// Takes viewer, whose, awayDays, at; gives unowned (maps of client and line).
// @access fragment
CALL (viewer, whose, awayDays, at) {
  WITH *, viewer.agency AS holder
  MATCH (holder)<-[:PROVIDED_BY]-(line:Involvement)
  WHERE whose = 'unowned' AND viewer.isEligible AND viewer.role = 'teamLead'
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
    AND NOT EXISTS {
      MATCH (line)<-[link:INVOLVED_IN]-(worker:Practitioner)
      WHERE link.since <= at AND (link.until IS NULL OR at < link.until) AND
      // @use hand-over/is-there
    }
  MATCH (line)-[:SUPPORTS]->(client:Client)
  WITH *, 'sameTeam' AS relation
  // @use consent/gate
  WITH * WHERE closedBy IS NULL
  WITH client, line ORDER BY line.since, line.id
  RETURN collect({client: client, line: line}) AS unowned
}
