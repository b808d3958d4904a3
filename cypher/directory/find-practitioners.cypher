// Colleagues whose name may be the one typed, with the listed agencies they work for.
// @access read
// @param names :: STRING, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, jobTitle :: STRING, agencies :: LIST<MAP>
WITH $names AS names, $actingAgencyId AS actingAgencyId,
  coalesce(datetime($now), datetime.realtime()) AS at
CALL (names) {
  CALL db.index.fulltext.queryNodes('practitioner_names', names, {limit: 300})
  YIELD node AS practitioner
  RETURN practitioner
  UNION
  CALL db.index.fulltext.queryNodes('practitioner_folded', names, {limit: 300})
  YIELD node AS practitioner
  RETURN practitioner
}
// @use directory/posts
WITH practitioner, posts
WHERE posts <> []
RETURN practitioner.id AS id, practitioner.given AS given, practitioner.family AS family,
  practitioner.jobTitle AS jobTitle, posts AS agencies
