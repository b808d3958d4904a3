// The people behind the viewer's own current links through the acting agency, with their families:
// one row for each person, with the families that brought them here.
// Takes viewer, at; gives client, familyIds, isOwnSubject, shielded.
// @access fragment
CALL (viewer, at) {
  WITH viewer.practitioner AS me, viewer.agency AS mine, at
  // One person's links are fewer than an agency's lines.
  MATCH (me)-[link:INVOLVED_IN]->(line:Involvement)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
    AND EXISTS { MATCH (line)-[:PROVIDED_BY]->(mine) }
  MATCH (line)-[:SUPPORTS]->(own:Client)
  RETURN collect(DISTINCT own) AS owns
}
CALL (owns, at) {
  UNWIND owns AS client
  RETURN client, null AS familyId
  UNION
  UNWIND owns AS own
  MATCH (own)-[mine:MEMBER_OF]->(family:Family)<-[theirs:MEMBER_OF]-(client:Client)
  WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  RETURN client, family.id AS familyId
  UNION
  UNWIND owns AS own
  MATCH (own)-[mine:MEMBER_OF]->(family:Family)
  WHERE mine.since <= at AND (mine.until IS NULL OR at < mine.until)
  RETURN own AS client, family.id AS familyId
}
WITH viewer, at, owns, client, collect(DISTINCT familyId) AS familyIds
WITH viewer, at, owns, collect(client) AS clients,
  collect({client: client, familyIds: familyIds}) AS people
// @use consent/shielded
UNWIND people AS one
WITH viewer, at, shielded, one.client AS client, one.familyIds AS familyIds,
  one.client IN owns AS isOwnSubject
