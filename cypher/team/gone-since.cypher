// Expression: when one practitioner ceased to hold a line, at the latest when the line ended or they left
// the agency that holds it; null: they hold it.
// Takes person, line, holder, heldUntil, hasEnded, isHere, at.
// @access fragment
CASE WHEN hasEnded OR NOT isHere THEN toString(head(COLLECT {
  UNWIND [heldUntil, line.until, CASE WHEN NOT isHere THEN head(COLLECT {
    MATCH (person)-[post:WORKS_FOR]->(holder) WHERE post.until <= at
    RETURN post.until ORDER BY post.until DESC LIMIT 1
  }) END] AS moment
  WITH moment WHERE moment IS NOT NULL
  RETURN moment ORDER BY moment LIMIT 1
})) END
