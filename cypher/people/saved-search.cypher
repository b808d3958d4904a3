// A search of this session. isDuty: its duty enquiry is the viewer's own and still in force.
// @access read
// @param id :: STRING, sessionKey :: STRING, viewer :: MAP, now :: STRING?
// @returns text :: STRING, reference :: STRING?, isDuty :: BOOLEAN, asOf :: STRING
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (search:SavedSearch {id: $id})
WHERE search.sessionKey = $sessionKey
RETURN search.text AS text, search.reference AS reference, toString(at) AS asOf,
  search.kind = 'duty' AND viewer.role = 'frontDoor' AND EXISTS {
    MATCH (:Practitioner {id: viewer.practitionerId})-[:MADE]->(enquiry:DutyEnquiry)
    WHERE enquiry.reference = search.reference AND enquiry.agencyId = viewer.agencyId
      AND enquiry.since <= at AND at < enquiry.until
  } AS isDuty
