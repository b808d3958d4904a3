// Where a practitioner may act at a moment: active, employed there now, agency signed up and open.
// Takes `practitioner` (may be null) and `at`; adds `employment` and `agency`, null where none.
// @access fragment
OPTIONAL MATCH (practitioner)-[employment:WORKS_FOR]->(agency:Agency)
WHERE practitioner.isActive AND agency.isSignedUp AND agency.isOpen
  AND employment.since <= at AND (employment.until IS NULL OR at < employment.until)
