// consent/records, consent/own-matters and consent/decision on random sets of records.
// @access read
// @param sets :: LIST<MAP>
// @returns n :: INTEGER, decision :: STRING, decidedBy :: LIST<STRING>
UNWIND $sets AS each
MATCH (client:Client {id: each.clientId})
WITH each.n AS n, client, each.viewer AS viewer, each.involvement AS involvement,
  each.holders AS holders, datetime(each.at) AS at
// @use consent/records
// @use consent/own-matters
// @use consent/decision
RETURN n, decision, decidedBy
