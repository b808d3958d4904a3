// Removes requests to be contacted whose time is up, and what was told of them: nobody is shown either any
// more, and together they would be a list of who wondered about whom.
// @access write
// @param now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at
CALL (at) {
  MATCH (request:RelayRequest) WHERE request.until <= at
  WITH request LIMIT 1000 DETACH DELETE request RETURN count(*) AS requests
}
CALL (at) {
  MATCH (told:RelayMessage) WHERE told.until <= at
  WITH told LIMIT 1000 DETACH DELETE told RETURN count(*) AS messages
}
RETURN requests + messages AS removed
