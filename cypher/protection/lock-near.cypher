// Locks a client's family and whoever lives with them, whom a location shield covers too, ordered by id
// in one update like team/lock-family.
// Takes subject; gives locked.
// @access fragment
CALL (subject) {
  OPTIONAL MATCH (subject)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(relative:Client)
  WITH subject, collect(DISTINCT relative) AS relatives
  OPTIONAL MATCH (subject)-[:LIVES_IN]->(:Household)<-[:LIVES_IN]-(housemate:Client)
  WITH subject, relatives, collect(DISTINCT housemate) AS housemates
  UNWIND relatives + housemates + [subject] AS person
  WITH DISTINCT person ORDER BY person.id
  SET person.lock = true
  RETURN collect(person) AS locked
}
