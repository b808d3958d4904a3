// Colleagues who may be invited to a team and whom all of some words fit: by name, job, agency, its sector or
// the areas that it covers. Facts of the directory alone, the same for everybody.
// @access read
// @param words :: LIST<STRING>, practitionerId :: STRING, actingAgencyId :: STRING, most :: INTEGER, now :: STRING?
// @returns practitionerId :: STRING, given :: STRING, family :: STRING, jobTitle :: STRING, agencyId :: STRING
// @returns agencyName :: STRING, areaNames :: LIST<STRING>
WITH $words AS words, $practitionerId AS myId, $actingAgencyId AS actingAgencyId,
  coalesce(datetime($now), datetime.realtime()) AS at
MATCH (agency:Agency {isSignedUp: true})
WHERE agency.isOpen AND
// @use directory/is-listed
WITH *, COLLECT { MATCH (agency)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name } AS areaNames
// A word fits where one of the text begins with it.
WITH *, ' ' + replace(replace(replace(toLower(reduce(text = agency.name + ' ' + agency.sector, name IN areaNames
  | text + ' ' + name)), "'", ''), '’', ''), '-', ' ') AS placeText
WITH *, [word IN words WHERE NOT placeText CONTAINS ' ' + word] AS others
MATCH (agency)<-[post:WORKS_FOR]-(person:Practitioner {isActive: true})
WHERE post.since <= at AND (post.until IS NULL OR at < post.until) AND person.id <> myId
  AND any(role IN post.roles WHERE role IN ['practitioner', 'statutory', 'frontDoor', 'teamLead'])
WITH DISTINCT person, agency, areaNames, words, others, reduce(text = ' ' + replace(toLower(person.jobTitle),
  '-', ' '), name IN coalesce(person.names, []) | text + ' ' + name) AS personText
WHERE all(word IN others WHERE personText CONTAINS ' ' + word)
WITH *, size([word IN words WHERE personText CONTAINS ' ' + word]) AS written
ORDER BY written DESC, person.family, person.given, agency.name, person.id, agency.id LIMIT $most
RETURN person.id AS practitionerId, person.given AS given, person.family AS family,
  person.jobTitle AS jobTitle, agency.id AS agencyId, agency.name AS agencyName, areaNames
