// What one viewer keeps beside one family's page: where they put the nodes, and the names of their views.
// Nothing of the family is read: whoever asks has decided what of it may go out.
// FamilyDesk {practitionerId, agencyId, subjectId, layout, places (JSON: node ids and points), at}
// -[:HOLDS]-> SavedView {id, name, lens (JSON: ids and codes), layout, places, at}.
// @access read
// @param clientId :: STRING, viewer :: MAP
// @returns layout :: STRING, places :: STRING, views :: LIST<MAP>
WITH $viewer AS viewer
MATCH (desk:FamilyDesk {practitionerId: viewer.practitionerId, agencyId: viewer.agencyId,
  subjectId: $clientId})
RETURN desk.layout AS layout, desk.places AS places, COLLECT {
    MATCH (desk)-[:HOLDS]->(view:SavedView)
    RETURN {id: view.id, name: view.name} ORDER BY toLower(view.name), view.id
  } AS views
