// The viewer's own subjects, each decided by the rule before anything is ranked or cut.
// @access decision
// @param viewer :: MAP, identifier :: MAP?, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, birthDate :: STRING?, dueDate :: STRING?, deathDate :: STRING?, areaName :: STRING?, postcodes :: LIST<STRING>, aliases :: LIST<MAP>, hasIdentifier :: BOOLEAN
WITH $viewer AS viewerInput, $identifier AS identifier,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use people/numbered
CALL (viewer, at) {
  // @use people/own-subjects
  // @use people/may-be-found
  RETURN client, closedBy
}
// @use people/seen-homes
// @use people/brief-of
