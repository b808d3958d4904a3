// Who of those on a shield's allow-list holds a statutory line to the client.
// Takes shield, client, at; gives owners (list of practitioners).
// @access fragment
CALL (shield, client, at) {
  MATCH (shield)-[:ALLOWS]->(owner:Practitioner {isActive: true})
  MATCH (owner)-[link:INVOLVED_IN {isConfirmed: true}]->(line:Involvement {class: 'statutory'})
  WHERE EXISTS { MATCH (line)-[:SUPPORTS]->(client) }
    AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
  RETURN collect(DISTINCT owner) AS owners
}
