// What relay/for-me would answer now, for a page that is open already. It shows nothing, so it leaves no
// event.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns messages :: LIST<MAP>
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use relay/decided
RETURN messages
