// What concerns/for-me would answer now, for a page that is open already. It shows nothing, so it leaves no
// event and opens nothing.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns raised :: LIST<MAP>, received :: LIST<MAP>
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use concerns/decided
RETURN raised, received
