// Locks the family of a line's client, before the line is judged for the last time.
// @access write
// @param id :: STRING
// @returns locked :: INTEGER
MATCH (:Involvement {id: $id})-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
RETURN size(locked) AS locked
