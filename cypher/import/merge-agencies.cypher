// Creates the entries of a register that are new and changes those that say something else now.
// @access write
// @param source :: STRING, constants :: MAP, rows :: LIST<MAP>, now :: STRING?
// @returns created :: INTEGER, updated :: INTEGER, unchanged :: INTEGER
UNWIND $rows AS row
MERGE (agency:Agency {source: $source, sourceKey: row.key})
ON CREATE SET agency.id = row.id, agency.code = row.key, agency.kind = $constants.kind,
  agency.sector = $constants.sector, agency.class = $constants.class, agency.handEntered = [],
  // In the directory only, until it signs.
  agency.isSignedUp = false, agency.hasSignedRow = false, agency.holdsHidden = false,
  agency.isConfidential = false
// @use import/wanted
WITH agency, wanted, isNews, agency.id = row.id AS isNew
FOREACH (_ IN CASE WHEN isNews THEN [1] ELSE [] END |
  SET agency.name = wanted.name, agency.registeredName = wanted.registeredName,
    agency.address = wanted.address, agency.postcode = wanted.postcode, agency.phone = wanted.phone,
    agency.isOpen = wanted.isOpen, agency.updatedAt = coalesce(datetime($now), datetime.realtime())
)
RETURN sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN isNews AND NOT isNew THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN isNews OR isNew THEN 0 ELSE 1 END) AS unchanged
