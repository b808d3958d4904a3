// What inbox/for-me would answer now, for a page that is open already and for a mail, which names nobody.
// It shows nothing, so it leaves no event.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns events :: LIST<MAP>
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use inbox/decided
RETURN events
