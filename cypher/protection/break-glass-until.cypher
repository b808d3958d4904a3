// Until when the viewer's own break-glass on a page's subject is in force; null where none is, and where
// it opens nothing.
// Takes viewer, clientId, closedBy, at; an expression.
// @access fragment
CASE WHEN viewer.isStatutory AND closedBy IS NULL THEN head(COLLECT {
  MATCH (:Practitioner {id: viewer.practitionerId})-[:BROKE_GLASS {agencyId: viewer.agencyId}]
    ->(glass:BreakGlass)-[:OPENS]->(:Client {id: clientId})
  WHERE glass.since <= at AND at < glass.until
  RETURN toString(glass.until) AS until ORDER BY glass.until DESC
}) END
