// The people behind the viewer's own current links through the acting agency, with their families:
// one row for each person, with the families that brought them here.
// Takes viewer, at; gives client, familyIds, isOwnSubject.
// @access fragment
CALL (viewer, at) {
  WITH viewer.practitioner AS me, viewer.agency AS mine, at
  MATCH (me)-[link:INVOLVED_IN]->(line:Involvement)-[:PROVIDED_BY]->(mine)
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
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
WITH viewer, at, client, collect(DISTINCT familyId) AS familyIds, client IN owns AS isOwnSubject
