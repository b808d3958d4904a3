// Every involvement of one client with what the viewer may know of it. Of a closed client only the
// viewer's own and own team's lines are looked at, and no link that is only its maker's word.
// Takes viewer, client, closedBy, teamLines, confirmedLines, shielded, at; gives rulings (maps of
// involvement, holder, row, outcome, decidedBy) and isLocationShielded.
// @access fragment
WITH *, coalesce(client IN shielded, false) AS isLocationShielded
// @use consent/records
// @use consent/own-matters
CALL (viewer, client, closedBy, teamLines, confirmedLines, isLocationShielded, records, ownMatters, at) {
  MATCH (client)<-[:SUPPORTS]-(involvement:Involvement)-[:PROVIDED_BY]->(holder:Agency)
  WHERE closedBy IS NULL OR involvement IN confirmedLines
  WITH *, client IN viewer.opened AS hasBreakGlass,
    CASE WHEN any(r IN records WHERE r.sourceScope = 'agency') THEN COLLECT {
      MATCH path = (holder)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
    } ELSE [] END AS holders
  // @use consent/decision
  // @use consent/table
  RETURN collect({involvement: involvement, holder: holder, row: row, outcome: outcome,
    decidedBy: decidedBy}) AS rulings
}
