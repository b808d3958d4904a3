// One agency's entry in the directory with the people who work there; no row for an unlisted one.
// @access read
// @param id :: STRING, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, name :: STRING, kind :: STRING, sector :: STRING, isSignedUp :: BOOLEAN, address :: STRING?, postcode :: STRING?, phone :: STRING?, email :: STRING?, dutyLine :: STRING?, outOfHours :: STRING?, hours :: LIST<STRING>, areaNames :: LIST<STRING>, parent :: MAP?, parts :: LIST<MAP>, practitioners :: LIST<MAP>
WITH $actingAgencyId AS actingAgencyId, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (agency:Agency {id: $id})
WHERE
  // @use directory/is-listed
WITH agency AS whole, actingAgencyId, at
CALL (whole, actingAgencyId) {
  OPTIONAL MATCH (whole)-[:PART_OF]->(agency:Agency)
  WHERE
    // @use directory/is-listed
  RETURN head(collect(agency {.id, .name})) AS parent
}
CALL (whole, actingAgencyId) {
  OPTIONAL MATCH (whole)<-[:PART_OF]-(agency:Agency)
  WHERE
    // @use directory/is-listed
  WITH agency ORDER BY agency.name, agency.id
  RETURN collect(agency {.id, .name}) AS parts
}
CALL (whole, actingAgencyId, at) {
  MATCH (whole)<-[own:WORKS_FOR]-(practitioner:Practitioner)
  WHERE own.since <= at AND (own.until IS NULL OR at < own.until)
  WITH DISTINCT practitioner, actingAgencyId, at
  // @use directory/posts
  WITH practitioner, posts WHERE posts <> []
  WITH * ORDER BY practitioner.family, practitioner.given, practitioner.id
  RETURN collect(practitioner {.id, .given, .family, .jobTitle, agencies: posts}) AS practitioners
}
RETURN whole.id AS id, whole.name AS name, whole.kind AS kind, whole.sector AS sector,
  whole.isSignedUp AS isSignedUp, whole.address AS address, whole.postcode AS postcode,
  whole.phone AS phone, whole.email AS email, whole.dutyLine AS dutyLine,
  whole.outOfHours AS outOfHours, coalesce(whole.hours, []) AS hours,
  COLLECT { MATCH (whole)-[:COVERS]->(area:Area) RETURN area.name ORDER BY area.name } AS areaNames,
  parent, parts, practitioners
