// Opens a duty enquiry for four hours, unless the one under this reference is still open. No row for
// somebody who does not work at the front door.
// @access write
// @param id :: STRING, viewer :: MAP, reference :: STRING, now :: STRING?
// @returns isNew :: BOOLEAN
WITH $viewer AS viewerInput, $id AS id, $reference AS reference,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
WITH *, viewer.practitioner AS me
WHERE viewer.isEligible AND viewer.role = 'frontDoor'
CALL (me, viewer, id, reference, at) {
  WITH *
  WHERE NOT EXISTS {
    MATCH (me)-[:MADE]->(open:DutyEnquiry {reference: reference, agencyId: viewer.agencyId})
    WHERE open.since <= at AND at < open.until
  }
  CREATE (me)-[:MADE]->(:DutyEnquiry {
    id: id, reference: reference, agencyId: viewer.agencyId,
    since: at, until: at + duration({hours: 4})
  })
  RETURN count(*) > 0 AS isNew
}
RETURN isNew
