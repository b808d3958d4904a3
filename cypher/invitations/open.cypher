// Opens the client of an invitation to who is invited, by a claim, so that they join as anybody who claimed.
// The team is told of no claim: it would know that somebody answered whom it may not know of.
// Null: there is no such invitation that the viewer may know of. invitations/close follows in the same transaction.
// @access write
// @param id :: STRING, claimId :: STRING, viewer :: MAP, now :: STRING?
// @returns clientId :: STRING?
WITH $id AS reference, $claimId AS claimId
OPTIONAL MATCH (:Invitation {id: reference})-[:MADE_OVER]->(:Involvement)-[:SUPPORTS]->(subject:Client)
// @use team/lock-family
WITH *, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use invitations/decided
WITH *, head([one IN received WHERE one.id = reference | one.clientId]) AS clientId
CALL (viewer, subject, claimId, clientId, at) {
  WITH *, viewer.practitioner AS me WHERE clientId IS NOT NULL
  CREATE (me)-[:MADE]->(:Claim {id: claimId, agencyId: viewer.agencyId, reason: 'invited', since: at,
    until: at + duration({hours: 24})})-[:CONCERNS]->(subject)
  RETURN count(*) AS made
}
RETURN clientId
