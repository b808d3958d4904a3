// What the home page would be answered now: as home/my-families, for a page that is open already. It
// shows nothing, so it leaves no event.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, people :: LIST<MAP>
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use home/people
RETURN toString(at) AS asOf, [person IN people | person {.*, client: null, rulings: null}] AS people
