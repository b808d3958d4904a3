// One of the invitations to the viewer, with what they answer with: for which agency they would join, and which
// colleagues of it they may name in their place. No row: there is none such that they may know of.
// @access disclosure
// @param eventId :: STRING, id :: STRING, awayDays :: INTEGER, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, invitation :: MAP, ownAgencyName :: STRING, class :: STRING, colleagues :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS reference, $awayDays AS awayDays, $viewer AS viewerInput,
  coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use invitations/decided
WITH *, head([one IN received WHERE one.id = reference]) AS mine, 'invitations' AS kind,
  'invited' AS relation, null AS closedBy
WITH *, mine IS NOT NULL AS isDone, [each IN [mine.clientId] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
WITH * WHERE isDone
// @use hand-over/colleagues
RETURN toString(at) AS asOf, mine {.*, clientId: null, messageIds: null} AS invitation,
  viewer.agency.name AS ownAgencyName, viewer.agency.class AS class,
  [one IN colleagues WHERE one.id <> mine.inviter.id] AS colleagues
