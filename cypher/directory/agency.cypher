// One agency's entry in the directory with the people who work there; no row for an unlisted one.
// @access read
// @param id :: STRING, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, name :: STRING, kind :: STRING, sector :: STRING, isSignedUp :: BOOLEAN, address :: STRING?, postcode :: STRING?, phone :: STRING?, email :: STRING?, dutyLine :: STRING?, outOfHours :: STRING?, hours :: LIST<STRING>, areaNames :: LIST<STRING>, parent :: MAP?, parts :: LIST<MAP>, practitioners :: LIST<MAP>
WITH $actingAgencyId AS actingAgencyId, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (agency:Agency {id: $id})
WHERE
  // @use directory/is-listed
CALL (agency, actingAgencyId) {
  WITH agency AS whole, actingAgencyId
  MATCH (whole)-[:PART_OF]->(agency:Agency)
  WHERE
    // @use directory/is-listed
  RETURN collect({id: agency.id, name: agency.name})[0] AS parent
}
CALL (agency, actingAgencyId) {
  WITH agency AS whole, actingAgencyId
  MATCH (whole)<-[:PART_OF]-(agency:Agency)
  WHERE
    // @use directory/is-listed
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect({id: agency.id, name: agency.name}) AS parts
}
CALL (agency, actingAgencyId, at) {
  MATCH (agency)<-[own:WORKS_FOR]-(practitioner:Practitioner)
  WHERE own.since <= at AND (own.until IS NULL OR at < own.until)
  WITH DISTINCT practitioner, actingAgencyId, at
  // @use directory/posts
  WITH practitioner, posts WHERE posts <> []
  WITH * ORDER BY practitioner.family, practitioner.given, practitioner.id
  RETURN collect({id: practitioner.id, given: practitioner.given, family: practitioner.family,
    jobTitle: practitioner.jobTitle, agencies: posts}) AS practitioners
}
RETURN agency.id AS id, agency.name AS name, agency.kind AS kind, agency.sector AS sector,
  agency.isSignedUp AS isSignedUp, agency.address AS address, agency.postcode AS postcode,
  agency.phone AS phone, agency.email AS email, agency.dutyLine AS dutyLine,
  agency.outOfHours AS outOfHours, coalesce(agency.hours, []) AS hours,
  COLLECT { MATCH (agency)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name } AS areaNames,
  parent, parts, practitioners
