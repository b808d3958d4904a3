// The whole rule for many viewers and subjects: relation, gate, shield and the ruling on each line.
// @access read
// @param asks :: LIST<MAP>, now :: STRING
// @returns n :: INTEGER, relation :: STRING, closedBy :: INTEGER?, isLocationShielded :: BOOLEAN, ownLines :: LIST<STRING>, rulings :: LIST<STRING>
UNWIND $asks AS ask
WITH ask.n AS n, ask.clientId AS clientId, ask.viewer AS viewerInput, datetime($now) AS at
// @use consent/viewer
MATCH (client:Client {id: clientId})
// @use consent/relation
// @use consent/gate
WITH *, [client] AS clients
// @use consent/shielded
// @use consent/lines
RETURN n, relation, closedBy, isLocationShielded, [line IN ownLines | line.id] AS ownLines,
  [r IN rulings | r.involvement.id + ' ' + toString(r.row) + ' ' + r.outcome] AS rulings
