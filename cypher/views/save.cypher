// Keeps a view on the desk of whoever made it.
// @access write
// @param id :: STRING, clientId :: STRING, viewer :: MAP, name :: STRING
// @param lens :: STRING, layout :: STRING, places :: STRING, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (desk:FamilyDesk {practitionerId: viewer.practitionerId, agencyId: viewer.agencyId,
  subjectId: $clientId})
MERGE (view:SavedView {id: $id})
MERGE (desk)-[:HOLDS]->(view)
SET view.name = $name, view.lens = $lens, view.layout = $layout, view.places = $places, view.at = at
RETURN view.id AS id
