// A random few of each day's searches and openings on duty, by the people of a data protection lead's
// organisation, that nobody has reviewed, oldest first. Itself an access event. An event's id is random
// and nobody's to choose: the least of a day are a sample that stays the same at each reading.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, days :: INTEGER, aDay :: INTEGER, mostAnHour :: INTEGER, now :: STRING?
// @returns asOf :: STRING, isLead :: BOOLEAN, accesses :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, $days AS days, $mostAnHour AS mostAnHour,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
// @use audit/midnights
CALL (organisation, midnights) {
  UNWIND range(1, size(midnights) - 1) AS day
  CALL (organisation, midnights, day) {
    UNWIND organisation AS agency
    MATCH (look:AccessEvent {agencyId: agency.id})
    WHERE midnights[day] <= look.at AND look.at < midnights[day - 1] AND
    // @use audit/on-duty
    RETURN look ORDER BY look.id LIMIT $aDay
  }
  WITH look WHERE NOT EXISTS { MATCH (:DutyReview {id: look.id}) }
  WITH look ORDER BY look.at, look.id
  RETURN collect(look) AS looks
}
CALL (looks, organisation, mostAnHour) {
  UNWIND looks AS look
  OPTIONAL MATCH (looker:Practitioner {id: look.practitionerId})
  // @use audit/unusual
  // @use audit/access-columns
  RETURN collect(access) AS accesses
}
SET event += {
  // @use audit/who
  , kind: 'dutySample', outcome: CASE WHEN isLead THEN 'shown' ELSE 'refused' END, subjectIds: []
}
RETURN toString(at) AS asOf, isLead, accesses
