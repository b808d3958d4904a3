// Expression: one person as an administrator sees them: a card of the directory, what they may do, and whether
// they came. Of agencies that the administrator does not look after, nothing.
// Takes person, viewer, mine, actingAgencyId, at.
// @access fragment
{
  id: person.id, given: person.given, family: person.family, jobTitle: person.jobTitle,
  isActive: coalesce(person.isActive, false), isMe: person.id = viewer.practitionerId,
  lastSignedInAt: toString(head(COLLECT {
    MATCH (person)<-[:IDENTIFIES]-(account:UserAccount) WHERE account.lastSignedInAt IS NOT NULL
    RETURN account.lastSignedInAt ORDER BY account.lastSignedInAt DESC LIMIT 1
  })),
  posts: COLLECT {
    MATCH (person)-[post:WORKS_FOR]->(agency:Agency)
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until) AND
    // @use admin/in-area
    WITH agency, post ORDER BY agency.name, agency.id, post.since
    RETURN {agencyId: agency.id, agencyName: agency.name, roles: post.roles}
  }
}
