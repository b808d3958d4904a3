// Condition: the agency is one that an administrator looks after: their own and what is part of it, or, of the
// agency that runs Patchwork for the partnership, every one in the directory. A confidential one is looked
// after by who acts for it, and by nobody else.
// Takes agency, mine (by admin/administrator), actingAgencyId.
// @access fragment
((coalesce(mine.isHost, false) OR EXISTS { MATCH (agency)-[:PART_OF*0..4]->(mine) }) AND
// @use directory/is-listed
)
