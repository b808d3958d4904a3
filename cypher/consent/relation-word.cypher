// The nearest relation, once it is known how close the viewer is to the client and to their family.
// Takes viewer, client, at, subjectCloseness, familyCloseness; gives relation.
// @access fragment
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
