// The requests about one client that the viewer may be told of, as a page shows them.
// Takes viewer, at, client, all (messages), closedBy, teamLines, rulings, isLocationShielded; gives message.
// @access fragment
UNWIND all AS told
MATCH (asker:Practitioner {id: told.askerId, isActive: true})-[post:WORKS_FOR]->(agency:Agency)
WHERE agency.id = told.askerAgencyId AND post.since <= at AND (post.until IS NULL OR at < post.until)
WITH DISTINCT client, closedBy, teamLines, rulings, isLocationShielded, at, told, asker, agency,
  viewer.agencyId AS actingAgencyId
WHERE closedBy IS NULL AND any(line IN teamLines WHERE line.id = told.involvementId)
  AND
  // @use relay/is-known
WITH {
    id: told.id, at: toString(told.at), until: toString(told.until),
    clientId: client.id, given: client.given, family: client.family,
    agencyName: agency.name, agencyPhone: coalesce(agency.dutyLine, agency.phone),
    asker: asker {.id, .given, .family, .jobTitle, .preferred, .mobile, .landline, .email, .dutyLine}
  } AS message
