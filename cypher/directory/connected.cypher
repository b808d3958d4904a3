// How many listed agencies of each sector take part, and the day any of them last confirmed its own
// entry. The same for every viewer: nothing here comes from a client's lines.
// @access read
// @returns sector :: STRING, agencies :: INTEGER, latestConfirmed :: STRING?
WITH null AS actingAgencyId
MATCH (agency:Agency {isSignedUp: true})
WHERE
  // @use directory/is-listed
RETURN agency.sector AS sector, count(agency) AS agencies,
  toString(date(max(agency.updatedAt))) AS latestConfirmed
ORDER BY sector
