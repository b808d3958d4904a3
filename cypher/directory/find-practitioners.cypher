// Colleagues whose name may be the one typed, with the listed agencies they work for; of more than 300
// those whose name holds most of the words. The index's own score counts the unlisted too.
// @access read
// @param names :: STRING, words :: LIST<STRING>, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, jobTitle :: STRING, agencies :: LIST<MAP>
WITH $names AS names, $words AS words, $actingAgencyId AS actingAgencyId,
  coalesce(datetime($now), datetime.realtime()) AS at
CALL db.index.fulltext.queryNodes('practitioner_words', names) YIELD node AS practitioner
// @use directory/posts
WITH practitioner, posts, words, practitioner.given + ' ' + practitioner.family AS name
WHERE posts <> []
WITH *, size([word IN words WHERE toLower(name) CONTAINS word]) AS written
ORDER BY written DESC, size(name), practitioner.id LIMIT 300
RETURN practitioner.id AS id, practitioner.given AS given, practitioner.family AS family,
  practitioner.jobTitle AS jobTitle, posts AS agencies
