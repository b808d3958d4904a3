// Condition: somebody who lives there now is shielded from the viewer. A full shield hides at least
// as much as one of location.
// Takes home, me (the viewer's practitioner), at.
// @access fragment
EXISTS {
  MATCH (home)<-[theirs:LIVES_IN]-(:Client)<-[:SHIELDS]-(shield:Shield)
  WHERE theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    AND coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
    AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
}
