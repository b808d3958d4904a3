// The same as hand-over/page, to be carried out or counted: it shows nobody, so it leaves no event.
// @access decision
// @param whose :: STRING, awayDays :: INTEGER, viewer :: MAP, now :: STRING?
// @returns total :: INTEGER, lines :: LIST<MAP>, colleagues :: LIST<MAP>
WITH $whose AS whose, $awayDays AS awayDays, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use hand-over/lines
// @use hand-over/colleagues
RETURN total, lines, colleagues
