// What the viewer may hand over, each line with who else holds it, and to whom: of their own lines, or, as the
// lead of their team, of its lines that nobody looks after.
// @access disclosure
// @param eventId :: STRING, whose :: STRING, awayDays :: INTEGER, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, total :: INTEGER, lines :: LIST<MAP>, colleagues :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $whose AS whose, $awayDays AS awayDays, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use hand-over/lines
// @use hand-over/colleagues
SET event += {
  // @use audit/who
  , kind: CASE whose WHEN 'own' THEN 'caseload' ELSE 'unowned' END,
  outcome: CASE WHEN lines = [] THEN 'none' ELSE 'shown' END,
  subjectIds: [line IN lines | line.clientId]
}
RETURN toString(at) AS asOf, total, lines, colleagues
