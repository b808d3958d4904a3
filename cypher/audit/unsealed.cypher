// How many events wait, since when, and which neither wait nor say where they are sealed.
// @access read
// @param limit :: INTEGER
// @returns waiting :: INTEGER, oldest :: STRING?, strays :: LIST<STRING>
CALL () {
  MATCH (event:Unsealed)
  RETURN count(*) AS waiting, toString(min(event.at)) AS oldest
}
RETURN waiting, oldest, COLLECT {
  MATCH (event:AccessEvent)
  WHERE NOT event:Unsealed AND (event.sealedIn IS NULL OR event.position IS NULL)
  RETURN event.id LIMIT $limit
} AS strays
