// Since when a claim or the viewer's own word has opened a client whom nothing else opens to them; now,
// where something does. A word that is said anew opens nobody for longer than the one before.
// Takes viewer, client, relation, at; gives openedSince.
// @access fragment
CALL (viewer, client, relation, at) {
  WITH *, viewer.practitioner AS me, viewer.agency AS here
  WITH relation, at, COLLECT {
      MATCH (me)-[:MADE]->(claim:Claim {agencyId: viewer.agencyId})-[:CONCERNS]->(client)
      WHERE claim.since <= at AND at < claim.until
      RETURN claim.since
    } + COLLECT {
      MATCH (me)-[link:INVOLVED_IN]->(line:Involvement)-[:SUPPORTS]->(client)
      WHERE NOT coalesce(link.isConfirmed, false) AND (line)-[:PROVIDED_BY]->(here)
        AND coalesce(link.recordedAt, link.since) <= at
      RETURN coalesce(link.recordedAt, link.since)
    } AS starts
  RETURN CASE relation WHEN 'claimed' THEN reduce(latest = head(starts), each IN tail(starts) |
    CASE WHEN latest < each THEN each ELSE latest END) ELSE at END AS openedSince
}
