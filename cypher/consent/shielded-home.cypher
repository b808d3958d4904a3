// Condition: somebody who lives there now is shielded by location from the viewer. A full shield does
// not count: whoever is under one must not be noticed by what their household lacks.
// Takes home, me (the viewer's practitioner), at.
// @access fragment
EXISTS {
  MATCH (home)<-[theirs:LIVES_IN]-(:Client)<-[:SHIELDS]-(shield:Shield {kind: 'location'})
  WHERE theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    AND coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
    AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
}
