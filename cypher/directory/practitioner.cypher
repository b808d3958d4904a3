// One practitioner's entry in the directory; no row for one who is in no listed agency.
// @access read
// @param id :: STRING, actingAgencyId :: STRING, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, jobTitle :: STRING, preferred :: STRING?, mobile :: STRING?, landline :: STRING?, email :: STRING?, dutyLine :: STRING?, workingPattern :: LIST<STRING>, agencies :: LIST<MAP>, cover :: MAP?
// @returns awayUntil :: STRING?, checks :: LIST<MAP>, confirmedAt :: STRING?
WITH $actingAgencyId AS actingAgencyId, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (practitioner:Practitioner {id: $id})
// @use directory/posts
WITH practitioner, posts, actingAgencyId, at
WHERE posts <> []
CALL (practitioner, posts, at) {
  OPTIONAL MATCH (practitioner)<-[cover:COVERS_FOR]-(standIn:Practitioner {isActive: true})
  WHERE cover.since <= at AND (cover.until IS NULL OR at < cover.until)
    AND cover.agencyId IN [post IN posts | post.id]
    AND EXISTS {
      MATCH (standIn)-[duty:WORKS_FOR]->(:Agency {id: cover.agencyId})
      WHERE duty.since <= at AND (duty.until IS NULL OR at < duty.until)
    }
  WITH standIn ORDER BY cover.since DESC, standIn.id LIMIT 1
  RETURN CASE WHEN standIn IS NOT NULL THEN {
    id: standIn.id, given: standIn.given, family: standIn.family, mobile: standIn.mobile,
    landline: standIn.landline, email: standIn.email, dutyLine: standIn.dutyLine
  } END AS cover
}
WITH *, practitioner AS person
RETURN practitioner.id AS id, practitioner.given AS given, practitioner.family AS family,
  practitioner.jobTitle AS jobTitle, practitioner.preferred AS preferred,
  practitioner.mobile AS mobile, practitioner.landline AS landline, practitioner.email AS email,
  practitioner.dutyLine AS dutyLine, coalesce(practitioner.workingPattern, []) AS workingPattern,
  posts AS agencies, cover,
  // @use directory/away-until
  AS awayUntil,
  // @use directory/checks
  AS checks, toString(practitioner.cardConfirmedAt) AS confirmedAt
