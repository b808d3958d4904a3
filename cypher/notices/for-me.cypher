// The unread notices for the viewer, newest first, at most twenty. Who acted is named to a data
// protection lead; to a holder only where a link of the acting agency would be shown to them. Of the
// client there is only the reference: whoever follows it is decided again.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns id :: STRING, kind :: STRING, at :: STRING, subjectId :: STRING?
// @returns actor :: MAP?, purpose :: STRING?, reason :: STRING?
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
CALL (viewer, at) {
  WITH viewer, at, viewer.practitioner AS me
  MATCH (notice:Notice)
  WHERE notice.toAgencyId IN viewer.agencies AND notice.readAt IS NULL AND notice.at <= at AND
  // @use notices/addressed
  AND (notice.kind <> 'claimed' OR
  // @use notices/still-unsettled
  )
  RETURN notice ORDER BY notice.at DESC, notice.id LIMIT 20
}
OPTIONAL MATCH (client:Client {id: notice.subjectId})
WITH viewer, at, notice, client, [client] AS clients
// @use consent/shielded
OPTIONAL MATCH (person:Practitioner)-[:BROKE_GLASS]->(glass:BreakGlass {id: notice.breakGlassId})
OPTIONAL MATCH (agency:Agency {id: glass.agencyId})
WITH *, notice.toRole = 'dataProtectionLead' AS isForReview, viewer.agencyId AS actingAgencyId
WITH *, coalesce(isForReview OR NOT client IN shielded AND agency.class = 'statutory' AND
  // @use directory/is-listed
  , false) AS mayName
ORDER BY notice.at DESC, notice.id
RETURN notice.id AS id, notice.kind AS kind, toString(notice.at) AS at, notice.subjectId AS subjectId,
  CASE WHEN mayName THEN {given: person.given, family: person.family, agencyName: agency.name} END
    AS actor,
  glass.purpose AS purpose, CASE WHEN isForReview THEN glass.reason END AS reason
