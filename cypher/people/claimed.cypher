// Whether somebody claimed is still open to the viewer; no row once they are not.
// @access decision
// @param clientId :: STRING, viewer :: MAP, now :: STRING?
// @returns clientId :: STRING
WITH $viewer AS viewerInput, $clientId AS clientId,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
MATCH (client:Client {id: clientId})
// @use consent/relation
// @use consent/gate
WITH * WHERE closedBy IS NULL
RETURN client.id AS clientId
