// One client, found and decided for a command about them: what the viewer is to them and whether they
// are open. An absent client goes the whole way as null.
// Takes viewer, client, at; gives relation, teamLines, closedBy and isOpen.
// @access fragment
// @use consent/relation
// @use consent/gate
WITH *, client IS NOT NULL AND closedBy IS NULL AS isOpen
