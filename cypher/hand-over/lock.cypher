// Locks the families of the clients of some lines of one's own agency, all in one update ordered by id, like
// team/lock-family: before it is decided what becomes of those lines.
// @access write
// @param lineIds :: LIST<STRING>, agencyId :: STRING
// @returns locked :: INTEGER
UNWIND $lineIds AS lineId
MATCH (:Agency {id: $agencyId})<-[:PROVIDED_BY]-(:Involvement {id: lineId})-[:SUPPORTS]->(subject:Client)
OPTIONAL MATCH (subject)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(relative:Client)
WITH collect(DISTINCT subject) + collect(DISTINCT relative) AS people
UNWIND people AS person
WITH DISTINCT person ORDER BY person.id
SET person.lock = true
RETURN count(person) AS locked
