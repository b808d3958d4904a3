// What the people of a data protection lead's organisation looked at, newest first: a stretch of so many
// events, all of them or the unusual ones among them. Itself an access event.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, before :: MAP?, onlyUnusual :: BOOLEAN, stretch :: INTEGER
// @param mostAnHour :: INTEGER, now :: STRING?
// @returns asOf :: STRING, isLead :: BOOLEAN, accesses :: LIST<MAP>, next :: MAP?
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, $before AS before, $onlyUnusual AS onlyUnusual,
  $mostAnHour AS mostAnHour, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
SET event += {
  // @use audit/who
  , kind: 'oversight', outcome: CASE WHEN isLead THEN 'shown' ELSE 'refused' END, subjectIds: []
}
WITH at, isLead, organisation, before, onlyUnusual, mostAnHour
CALL (organisation, before) {
  UNWIND organisation AS agency
  CALL (agency, before) {
    MATCH (look:AccessEvent {agencyId: agency.id})
    WHERE look.at <= coalesce(datetime(before.at), look.at)
      AND NOT look.kind IN ['signIn', 'signOut', 'acting']
      AND (before IS NULL OR look.at < datetime(before.at) OR look.id < before.id)
    RETURN look ORDER BY look.at DESC, look.id DESC LIMIT $stretch
  }
  WITH look ORDER BY look.at DESC, look.id DESC LIMIT $stretch
  RETURN collect(look) AS looks
}
CALL (looks, organisation, onlyUnusual, mostAnHour) {
  UNWIND looks AS look
  OPTIONAL MATCH (looker:Practitioner {id: look.practitionerId})
  // @use audit/unusual
  WITH * WHERE NOT onlyUnusual OR unusual <> []
  // @use audit/access-columns
  RETURN collect(access) AS accesses
}
RETURN toString(at) AS asOf, isLead, accesses,
  CASE WHEN size(looks) = $stretch THEN {at: toString(looks[-1].at), id: looks[-1].id} END AS next
