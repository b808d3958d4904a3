// After the first decision: what its recipient may know waits for a mail, the rest is as if it had never
// been.
// @access write
// @param ids :: LIST<STRING>, shownIds :: LIST<STRING>
// @returns settled :: INTEGER
MATCH (told:OutboxMessage&Waiting) WHERE told.id IN $ids
WITH told, told.id IN $shownIds AS isShown
REMOVE told:Waiting
FOREACH (one IN CASE WHEN isShown THEN [told] ELSE [] END | SET one:Unmailed)
FOREACH (one IN CASE WHEN isShown THEN [] ELSE [told] END | DETACH DELETE one)
RETURN count(*) AS settled
