// Whom each of many viewers finds among their own, as a search without duty does.
// @access read
// @param asks :: LIST<MAP>, now :: STRING
// @returns n :: INTEGER, found :: LIST<STRING>
UNWIND $asks AS ask
WITH ask.n AS n, ask.viewer AS viewerInput, datetime($now) AS at
// @use consent/viewer
CALL (viewer, at) {
  // @use people/own-subjects
  // @use people/may-be-found
  RETURN collect(client.id) AS found
}
RETURN n, found
