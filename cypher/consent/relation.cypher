// What the viewer is to one client (consent-rule, section 1), nearest first. The client's family
// counts one hop, over memberships that somebody other than their maker has confirmed.
// Takes viewer, client, at; gives relation, ownLines, teamLines.
// @access fragment
CALL (viewer, client, at) {
  WITH viewer, client, at, client AS person
  // @use consent/own-lines
  RETURN ownLines, teamLines, closeness AS subjectCloseness
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
CALL (viewer, client, at, subjectCloseness, familyCloseness) {
  WITH *, viewer.practitioner AS me, viewer.agency AS here
  RETURN CASE
    WHEN subjectCloseness = 2 THEN 'own'
    WHEN subjectCloseness = 1 THEN 'sameTeam'
    WHEN familyCloseness > 0 THEN 'involved'
    WHEN EXISTS {
      MATCH (me)-[:MADE]->(claim:Claim {agencyId: viewer.agencyId})-[:CONCERNS]->(client)
      WHERE claim.since <= at AND at < claim.until
    } THEN 'claimed'
    // A link one has recorded oneself opens what a claim would, for as long.
    WHEN EXISTS {
      MATCH (me)-[link:INVOLVED_IN]->(line:Involvement)-[:SUPPORTS]->(client)
      WHERE NOT coalesce(link.isConfirmed, false) AND (line)-[:PROVIDED_BY]->(here)
        AND coalesce(link.recordedAt, link.since) <= at
        AND at < coalesce(link.recordedAt, link.since) + duration({hours: 24})
    } THEN 'claimed'
    WHEN viewer.isOnDuty THEN 'duty'
    ELSE 'none'
  END AS relation
}
