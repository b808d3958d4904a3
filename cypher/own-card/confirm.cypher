// Says that one's own card is right as it stands, whatever colleagues found.
// @access write
// @param practitionerId :: STRING, now :: STRING?
// @returns id :: STRING
MATCH (me:Practitioner {id: $practitionerId})
SET me.cardConfirmedAt = coalesce(datetime($now), datetime.realtime())
WITH me
OPTIONAL MATCH (me)-[:HAS_CHECK]->(check:ContactCheck {outcome: 'wrong'})
DETACH DELETE check
RETURN DISTINCT me.id AS id
