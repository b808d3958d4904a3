// One's own card as one keeps it: how one is reached, when one is away, and who can stand in.
// @access read
// @param practitionerId :: STRING, agencyId :: STRING, now :: STRING?
// @returns given :: STRING, family :: STRING, jobTitle :: STRING, preferred :: STRING?, mobile :: STRING?
// @returns landline :: STRING?, email :: STRING?, dutyLine :: STRING?, workingPattern :: LIST<STRING>
// @returns confirmedAt :: STRING?, checks :: LIST<MAP>, absences :: LIST<MAP>, colleagues :: LIST<MAP>
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (person:Practitioner {id: $practitionerId})
RETURN person.given AS given, person.family AS family, person.jobTitle AS jobTitle,
  person.preferred AS preferred, person.mobile AS mobile, person.landline AS landline,
  person.email AS email, person.dutyLine AS dutyLine,
  coalesce(person.workingPattern, []) AS workingPattern, toString(person.cardConfirmedAt) AS confirmedAt,
  // @use directory/checks
  AS checks,
  COLLECT {
    MATCH (person)-[:AWAY_FOR]->(absence:Absence) WHERE at < absence.until
    OPTIONAL MATCH (person)<-[:COVERS_FOR {absenceId: absence.id}]-(deputy:Practitioner)
    WITH absence, head(collect(deputy)) AS deputy
    RETURN {
      id: absence.id, since: toString(absence.since), until: toString(absence.until),
      cover: CASE WHEN deputy IS NOT NULL THEN {given: deputy.given, family: deputy.family} END
    } ORDER BY absence.since
  } AS absences,
  COLLECT {
    MATCH (:Agency {id: $agencyId})<-[post:WORKS_FOR]-(other:Practitioner {isActive: true})
    WHERE other <> person AND post.since <= at AND (post.until IS NULL OR at < post.until)
    WITH DISTINCT other
    RETURN {id: other.id, given: other.given, family: other.family, jobTitle: other.jobTitle}
      ORDER BY other.family, other.given, other.id
  } AS colleagues
