// Keeps on a viewer's desk where they have put the nodes.
// @access write
// @param clientId :: STRING, viewer :: MAP, layout :: STRING, places :: STRING
// @returns layout :: STRING
WITH $viewer AS viewer
MATCH (desk:FamilyDesk {practitionerId: viewer.practitionerId, agencyId: viewer.agencyId,
  subjectId: $clientId})
SET desk.layout = $layout, desk.places = $places
RETURN desk.layout AS layout
