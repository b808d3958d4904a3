// Condition: the viewer may know that an agency works with a client, or it is one of those whose line to a
// client, had it one, is for everybody who works with them to see.
// Takes agency, rulings, isLocationShielded, actingAgencyId, at.
// @access fragment
(any(r IN rulings WHERE r.holder = agency AND r.outcome = 'FULL'
    AND coalesce(at < r.involvement.until, true))
  OR agency.class = 'statutory' AND NOT isLocationShielded AND
  // @use directory/is-listed
)
