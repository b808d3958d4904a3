// Where the viewer stands who would propose somebody: their own line, or their team's; whom they mean;
// and whether they may replace those whom they see leading.
// Takes viewer, client, confirmedLines, workers, lineId, personId; gives myLineId, chosen, line, leadIds, mayReplace.
// @access fragment
WITH *, [one IN confirmedLines | one.id] AS teamLineIds,
  head([one IN workers WHERE one.lineId = lineId AND one.practitionerId = personId]) AS chosen,
  [one IN workers WHERE one.isLead] AS leads
WITH *, coalesce(head([one IN workers WHERE one.practitionerId = viewer.practitionerId
    AND one.lineId IN teamLineIds | one.lineId]), head(teamLineIds)) AS myLineId,
  [one IN leads | one.practitionerId] AS leadIds,
  all(one IN leads WHERE one.practitionerId = viewer.practitionerId AND one.agencyId = viewer.agencyId
    OR viewer.role = 'teamLead' AND one.lineId IN teamLineIds) AS mayReplace
OPTIONAL MATCH (line:Involvement {id: chosen.lineId})
