// Colleagues whose name may be the one typed, with the listed agencies they work for: the nearest 300
// of those who work for any.
// @access read
// @param names :: STRING, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, jobTitle :: STRING, agencies :: LIST<MAP>
WITH $names AS names, $actingAgencyId AS actingAgencyId,
  coalesce(datetime($now), datetime.realtime()) AS at
CALL (names) {
  CALL db.index.fulltext.queryNodes('practitioner_names', names)
  YIELD node AS practitioner, score
  RETURN practitioner, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('practitioner_folded', names)
  YIELD node AS practitioner, score
  RETURN practitioner, score
}
WITH practitioner, actingAgencyId, at, max(score) AS score
// @use directory/posts
WITH practitioner, posts, score
WHERE posts <> []
WITH * ORDER BY score DESC, practitioner.id LIMIT 300
RETURN practitioner.id AS id, practitioner.given AS given, practitioner.family AS family,
  practitioner.jobTitle AS jobTitle, posts AS agencies
