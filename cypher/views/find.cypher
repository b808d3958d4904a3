// One kept view, whoever made it, and beside whose page. isOwn: on the viewer's own desk.
// @access read
// @param id :: STRING, viewer :: MAP
// @returns clientId :: STRING, isOwn :: BOOLEAN, name :: STRING
// @returns lens :: STRING, layout :: STRING, places :: STRING
WITH $viewer AS viewer
MATCH (view:SavedView {id: $id})<-[:HOLDS]-(desk:FamilyDesk)
RETURN desk.subjectId AS clientId, view.name AS name, view.lens AS lens, view.layout AS layout,
  view.places AS places,
  desk.practitionerId = viewer.practitionerId AND desk.agencyId = viewer.agencyId AS isOwn
