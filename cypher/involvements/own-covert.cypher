// Condition: a line that the viewer's team holds is covert, and the viewer works there themselves, by a
// link that somebody else has confirmed.
// Takes line, me (the viewer's practitioner), at.
// @access fragment
(line.class = 'covert' AND EXISTS {
  MATCH (me)-[own:INVOLVED_IN {isConfirmed: true}]->(line)
  WHERE own.since <= at AND (own.until IS NULL OR at < own.until)
})
