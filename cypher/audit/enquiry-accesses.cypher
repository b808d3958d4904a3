// Who looked at the person of an enquiry: the people of the lead's organisation, and others who broke the
// glass to a line that it holds (it was alerted of that at once). Newest first, so many at most. No row:
// no such enquiry of this lead.
// @access disclosure
// @param eventId :: STRING, id :: STRING, viewer :: MAP, before :: MAP?, limit :: INTEGER
// @param mostAnHour :: INTEGER, now :: STRING?
// @returns asOf :: STRING, accesses :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, $before AS before, $id AS id, $mostAnHour AS mostAnHour,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
OPTIONAL MATCH (enquiry:OversightEnquiry {id: id})
WHERE isLead AND enquiry.practitionerId = viewer.practitionerId AND enquiry.agencyId = viewer.agencyId
  AND at < enquiry.until
SET event += {
  // @use audit/who
  , kind: 'oversight', outcome: CASE WHEN enquiry IS NULL THEN 'refused' ELSE 'shown' END,
  subjectIds: coalesce(enquiry.clientIds, []), reference: id
}
WITH at, organisation, before, mostAnHour, enquiry WHERE enquiry IS NOT NULL
CALL (enquiry, organisation, before) {
  UNWIND enquiry.clientIds AS clientId
  CALL db.index.fulltext.queryNodes('access_event_subjects', '"' + clientId + '"') YIELD node AS look
  WITH DISTINCT look, organisation, before
  WHERE (before IS NULL OR look.at < datetime(before.at) OR look.at = datetime(before.at) AND look.id < before.id)
    AND
  // @use audit/in-scope
  WITH look ORDER BY look.at DESC, look.id DESC LIMIT $limit
  RETURN collect(look) AS looks
}
CALL (looks, organisation, mostAnHour) {
  UNWIND looks AS look
  OPTIONAL MATCH (looker:Practitioner {id: look.practitionerId})
  // @use audit/unusual
  // @use audit/access-columns
  RETURN collect(access) AS accesses
}
RETURN toString(at) AS asOf, accesses
