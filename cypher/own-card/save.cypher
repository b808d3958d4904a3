// Writes how one is reached. What colleagues found of a number that stays the same is settled by its
// owner's word.
// @access write
// @param practitionerId :: STRING, mobile :: STRING?, landline :: STRING?, email :: STRING?, dutyLine :: STRING?
// @param preferred :: STRING?, workingPattern :: LIST<STRING>, now :: STRING?
// @returns id :: STRING
MATCH (me:Practitioner {id: $practitionerId})
SET me.mobile = $mobile, me.landline = $landline, me.email = $email, me.dutyLine = $dutyLine,
  me.preferred = $preferred, me.workingPattern = $workingPattern,
  me.cardConfirmedAt = coalesce(datetime($now), datetime.realtime())
WITH me
OPTIONAL MATCH (me)-[:HAS_CHECK]->(check:ContactCheck)
DETACH DELETE check
RETURN DISTINCT me.id AS id
