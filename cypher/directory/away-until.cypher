// Expression: when somebody who is away now is back; null: they are not away.
// Takes person, at.
// @access fragment
head(COLLECT {
  MATCH (person)-[:AWAY_FOR]->(absence:Absence) WHERE absence.since <= at AND at < absence.until
  RETURN toString(absence.until) ORDER BY absence.until DESC
})
