// Loads organisations, services and teams; parents and areas follow in their own statements.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
CREATE (:Agency {
  id: row.id, code: row.code, name: row.name, kind: row.kind,
  sector: row.sector, class: row.class, category: row.category,
  isSignedUp: row.isSignedUp, hasSignedRow: row.hasSignedRow, holdsHidden: row.holdsHidden,
  isConfidential: row.isConfidential, isOpen: row.isOpen,
  isHost: row.isHost, signedUpAt: datetime(row.signedUpAt),
  address: row.address, postcode: row.postcode, phone: row.phone, email: row.email,
  dutyLine: row.dutyLine, outOfHours: row.outOfHours, hours: row.hours,
  updatedAt: datetime(row.updatedAt)
})
RETURN count(*) AS loaded
