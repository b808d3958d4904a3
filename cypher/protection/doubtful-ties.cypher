// A client's memberships that are only somebody's word and that the viewer may confirm: their team works
// with the client and with another, confirmed member of that family. Whoever confirms gains nothing by
// it; their own word they cannot confirm.
// Takes viewer, client, relation, isOpen, at; gives ties (maps of tie, family, person).
// @access fragment
CALL (viewer, client, relation, isOpen, at) {
  MATCH (client)-[tie:MEMBER_OF]->(family:Family)<-[theirs:MEMBER_OF]-(person:Client)
  WHERE isOpen AND relation IN ['own', 'sameTeam'] AND person <> client
    AND NOT coalesce(tie.isConfirmed, false) AND theirs.isConfirmed
    AND tie.since <= at AND (tie.until IS NULL OR at < tie.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    AND coalesce(tie.recordedBy <> viewer.practitionerId, true)
  // @use consent/own-lines
  WITH * WHERE closeness > 0
  RETURN collect({tie: tie, family: family, person: person}) AS ties
}
