// Locks the subject and everybody who shares a family with them, ordered by id in one update, so that
// two readers of one family never wait for each other crosswise. Only ids are used before the lock.
// Removing a property that is not there takes the lock and writes nothing.
// Takes subject; gives locked.
// @access fragment
CALL (subject) {
  OPTIONAL MATCH (subject)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(relative:Client)
  WITH collect(DISTINCT relative) AS relatives
  UNWIND relatives + [subject] AS person
  WITH DISTINCT person ORDER BY person.id
  REMOVE person.lock
  RETURN collect(person) AS locked
}
