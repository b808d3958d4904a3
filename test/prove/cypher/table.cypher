// consent/table on every combination of what it reads, for each of some involvements. Each ruling is
// one number: that of the combination, then the row, then the outcome.
// @access read
// @param ids :: LIST<STRING>, inputs :: LIST<MAP>, now :: STRING
// @returns id :: STRING, rulings :: LIST<INTEGER>
WITH datetime($now) AS at
UNWIND $ids AS id
MATCH (involvement:Involvement {id: id})
UNWIND $inputs AS input
WITH involvement, at, input.n AS n, input.viewer AS viewer, input.holder AS holder,
  input.closedBy AS closedBy, input.hasBreakGlass AS hasBreakGlass, input.decision AS decision,
  input.isLocationShielded AS isLocationShielded,
  CASE WHEN input.isOwnOrTeam THEN [involvement] ELSE [] END AS teamLines
// @use consent/table
RETURN involvement.id AS id, collect(toInteger(n) * 1000 + row * 10
  + CASE outcome WHEN 'FULL' THEN 1 WHEN 'MEDIATED' THEN 2 WHEN 'HIDDEN' THEN 3 ELSE 9 END) AS rulings
