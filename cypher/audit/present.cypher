// Which of some events the database has.
// @access read
// @param ids :: LIST<STRING>
// @returns id :: STRING
UNWIND $ids AS id
MATCH (event:AccessEvent {id: id})
RETURN event.id AS id
