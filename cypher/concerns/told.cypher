// The concerns that have come to the viewer about one client and that they may know of: they work with the
// client still (or, of what was passed on to them, their team does), and they may know that the agency of whoever raised it does. One that was settled before
// they opened it is not there.
// Takes viewer, at, toMe (messages), closedBy, ownLines, teamLines, rulings, isLocationShielded; gives told, concern,
// sender and agency, a row each.
// @access fragment
WITH *, viewer.agencyId AS actingAgencyId
UNWIND toMe AS told
MATCH (told)-[:TELLS_OF]->(concern:Concern)
WHERE closedBy IS NULL AND (ownLines <> [] OR told.isPassedOn AND teamLines <> []) AND (concern.settledAt IS NULL OR told.openedAt IS NOT NULL)
MATCH (sender:Practitioner {id: concern.senderId, isActive: true})
MATCH (agency:Agency {id: concern.senderAgencyId})
WHERE EXISTS {
    MATCH (sender)-[post:WORKS_FOR]->(agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  } AND
  // @use relay/is-known
