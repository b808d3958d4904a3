// Whom the viewer may have a relation to, walked from the viewer: clients of the acting agency and of
// those they stand in for, clients claimed, and the families of all these. Wider than the relation,
// which decides each of them afterwards; never narrower.
// Takes viewer, at; gives client (each once).
// @access fragment
CALL (viewer, at) {
  WITH viewer.agency AS mine, at
  MATCH (mine)<-[:PROVIDED_BY]-(line:Involvement)-[:SUPPORTS]->(person:Client)
  WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
  RETURN person
  UNION
  WITH viewer.practitioner AS me
  MATCH (me)-[:INVOLVED_IN]->(:Involvement)-[:SUPPORTS]->(person:Client)
  RETURN person
  UNION
  WITH viewer.practitioner AS me, viewer.agencyId AS agencyId, at
  MATCH (me)-[cover:COVERS_FOR {agencyId: agencyId}]->(:Practitioner)-[:INVOLVED_IN]->(:Involvement)
        -[:SUPPORTS]->(person:Client)
  WHERE cover.since <= at AND (cover.until IS NULL OR at < cover.until)
  RETURN person
  UNION
  WITH viewer.practitioner AS me, viewer.agencyId AS agencyId, at
  MATCH (me)-[:MADE]->(claim:Claim {agencyId: agencyId})-[:CONCERNS]->(person:Client)
  WHERE claim.since <= at AND at < claim.until
  RETURN person
}
WITH viewer, at, collect(person) AS walked
CALL (walked, at) {
  UNWIND walked AS client
  RETURN client
  UNION
  UNWIND walked AS person
  MATCH (person)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(client:Client)
  WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  RETURN client
}
