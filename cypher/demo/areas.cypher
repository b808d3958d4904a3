// Loads areas of a described world; their parents follow in demo/area-parents.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
CREATE (:Area {
  id: row.id, code: row.code, name: row.name, kind: row.kind, boundary: row.boundary
})
RETURN count(*) AS loaded
