// Locks whom an administrator changes, themself, and the administrators of the whole partnership, in one order:
// of two who switch each other off at once, the second finds that they may not any more.
// Takes viewer, personId; gives locked.
// @access fragment
CALL (viewer, personId) {
  CALL (viewer, personId) {
    UNWIND [viewer.practitionerId, personId] AS id
    MATCH (one:Practitioner {id: id})
    RETURN one
    UNION
    MATCH (:Agency {isHost: true})<-[post:WORKS_FOR]-(one:Practitioner)
    WHERE 'administrator' IN post.roles
    RETURN one
  }
  WITH one ORDER BY one.id
  SET one.id = one.id
  RETURN count(one) AS locked
}
