// One client, found and decided for a command: what the viewer is to them, whether they are closed, and
// every line with the row of the rule that it falls under. An absent client goes the whole way as null.
// Takes viewer, client, at; gives relation, ownLines, teamLines, confirmedLines, closedBy, rulings and
// isOpen.
// @access fragment
WITH *, [client] AS clients
// @use consent/shielded
// @use consent/relation
// @use consent/gate
// @use consent/lines
WITH *, client IS NOT NULL AND closedBy IS NULL AS isOpen
