// Ends an absence of one's own now, with its cover; one that has not begun never was. No row: none such.
// @access write
// @param id :: STRING, practitionerId :: STRING, now :: STRING?
// @returns id :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (me:Practitioner {id: $practitionerId})-[:AWAY_FOR]->(absence:Absence {id: $id})
WHERE at < absence.until
OPTIONAL MATCH (me)<-[cover:COVERS_FOR {absenceId: absence.id}]-(:Practitioner)
WITH absence, absence.id AS id, collect(cover) AS covers, at, absence.since <= at AS hasBegun
FOREACH (cover IN covers | SET cover.until = at)
FOREACH (cover IN CASE WHEN hasBegun THEN [] ELSE covers END | DELETE cover)
SET absence.until = at
FOREACH (never IN CASE WHEN hasBegun THEN [] ELSE [absence] END | DETACH DELETE never)
RETURN id
