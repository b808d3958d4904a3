// Bars one person from deciding about another, by the references that records of access have. It takes
// effect only where the lead's organisation holds a current line to whom it is about; whether it does,
// and whether there are such people, the answer does not say. No row for anybody but a lead.
// AuthorityBar {id, authority, since, until, reason, clientId, setBy, agencyId, endedAt?, endedBy?}
// @access write
// @param id :: STRING, eventId :: STRING, clientId :: STRING, authority :: STRING, reason :: STRING
// @param until :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH event, subject, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use audit/lead
WITH *, EXISTS {
    MATCH (subject)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(holder:Agency)
    WHERE holder IN organisation AND line.since <= at AND (line.until IS NULL OR at < line.until)
      AND (line.retainUntil IS NULL OR at < line.retainUntil)
  } AS isTheirs
WHERE isLead
CREATE (bar:AuthorityBar {id: $id, authority: $authority, since: at, until: datetime($until),
  reason: $reason, clientId: $clientId, setBy: viewer.practitionerId, agencyId: viewer.agencies[-1]})
FOREACH (client IN CASE WHEN isTheirs THEN [subject] ELSE [] END | CREATE (bar)-[:ABOUT]->(client))
SET event += {
  // @use audit/who
  , kind: 'authorityBar', outcome: 'done', subjectIds: [$clientId], reference: bar.id
}
RETURN bar.id AS id
