// Loads families, the groupings that clients are members of.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
CREATE (:Family {id: row.id})
RETURN count(*) AS loaded
