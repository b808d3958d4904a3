// Locks the subject and everybody who shares a family with them, ordered by id in one update, so that
// two readers of one family never wait for each other crosswise. Only ids are used before the lock.
// Setting a property to what it is takes the lock and writes nothing after the first time. Removing one
// that nobody has would not do: in a database that has never known its name, that takes no lock at all.
// Takes subject; gives locked.
// @access fragment
CALL (subject) {
  OPTIONAL MATCH (subject)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(relative:Client)
  WITH collect(DISTINCT relative) AS relatives
  UNWIND relatives + [subject] AS person
  WITH DISTINCT person ORDER BY person.id
  SET person.lock = true
  RETURN collect(person) AS locked
}
