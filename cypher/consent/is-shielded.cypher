// Condition: a location shield of theirs, whose allow-list lacks the viewer, hides where this person
// is. A full shield does not count: whoever is under one must not be noticed by what their household
// lacks.
// Takes near (a client), me (the viewer's practitioner), at.
// @access fragment
EXISTS {
  MATCH (near)<-[:SHIELDS]-(shield:Shield {kind: 'location'})
  WHERE coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
    AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
}
