// Whom a typed number names.
// Takes identifier (map of system, hash, or null); gives known (list of clients).
// @access fragment
CALL (identifier) {
  OPTIONAL MATCH (:Identifier {system: identifier.system, keyedHash: identifier.hash})
                 <-[:IDENTIFIED_BY]-(client:Client)
  RETURN collect(client) AS known
}
