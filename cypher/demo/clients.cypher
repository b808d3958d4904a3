// Loads clients: children, adults, the unborn, the dead, and fathers not yet known.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
CREATE (:Client {
  id: row.id, given: row.given, family: row.family, use: row.use,
  birthDate: date(row.birthDate), dueDate: date(row.dueDate), deathDate: date(row.deathDate),
  names: row.names, phonetic: row.phonetic
})
RETURN count(*) AS loaded
