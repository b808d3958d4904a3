// What the viewer is to one client (consent-rule, section 1), nearest first. The client's family
// counts one hop, over memberships that somebody other than their maker has confirmed.
// Takes viewer, client, at; gives relation, ownLines, teamLines, confirmedLines.
// @access fragment
CALL (viewer, client, at) {
  WITH viewer, client, at, client AS person
  // @use consent/own-lines
  RETURN ownLines, teamLines, confirmedLines, closeness AS subjectCloseness
}
CALL (viewer, client, at, subjectCloseness) {
  OPTIONAL MATCH (client)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(person:Client)
  WHERE subjectCloseness = 0 AND mine.isConfirmed AND theirs.isConfirmed
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  WITH DISTINCT viewer, person, at
  // @use consent/own-lines
  RETURN max(closeness) AS familyCloseness
}
// @use consent/relation-word
