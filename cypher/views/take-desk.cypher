// Takes a viewer's desk, laying it out where there is none, so that nobody changes it until the
// transaction ends: two tabs that save at once save one after the other.
// @access write
// @param clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns places :: STRING, views :: LIST<MAP>
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
MERGE (desk:FamilyDesk {practitionerId: viewer.practitionerId, agencyId: viewer.agencyId,
  subjectId: $clientId})
ON CREATE SET desk.layout = 'rings', desk.places = '[]'
SET desk.at = at
RETURN desk.places AS places, COLLECT {
    MATCH (desk)-[:HOLDS]->(view:SavedView) RETURN {id: view.id, name: view.name}
  } AS views
