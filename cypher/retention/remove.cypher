// Removes one line with all that tells of it, and notes that it did: neither whose it was nor with whom,
// or the log would keep what the store may not. What was decided about it stays: it is the person's word.
// @access write
// @param id :: STRING, eventId :: STRING, reason :: STRING, policyVersion :: STRING, now :: STRING?
// @returns id :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS id, $reason AS reason
MATCH (client:Client)<-[:SUPPORTS]-(line:Involvement {id: id})-[:PROVIDED_BY]->(holder:Agency)
SET event += {kind: 'lineRemoval', outcome: reason, reference: id, subjectIds: [],
  policyVersion: $policyVersion, at: coalesce(datetime($now), datetime.realtime())}
WITH *, COLLECT { MATCH (release:Release)-[:RELEASES]->(line) RETURN release } + COLLECT {
    MATCH (told:RelayMessage {toAgencyId: holder.id}) WHERE told.involvementId = id RETURN told
  } + COLLECT {
    MATCH (told:OutboxMessage {involvementId: id}) RETURN told
  } + COLLECT {
    MATCH (client)<-[:SUPPORTS]-(:Involvement)<-[:TERM_OF]-(term:LeadTerm)
    WHERE term.proposerLineId = id OR EXISTS { MATCH (term)-[:TERM_OF]->(line) }
    RETURN term
  } + COLLECT {
    MATCH (invitation:Invitation)-[:MADE_OVER]->(line) RETURN invitation
  } + COLLECT {
    // A holder that works with the person in another way as well keeps its notices of them.
    MATCH (notice:Notice {toAgencyId: holder.id})
    WHERE notice.subjectId = client.id AND notice.kind IN ['lineOpened', 'claimed'] AND NOT EXISTS {
      MATCH (holder)<-[:PROVIDED_BY]-(other:Involvement)-[:SUPPORTS]->(client) WHERE other <> line
    }
    RETURN notice
  } +
  // @use retention/concerns
  AS attached
FOREACH (one IN attached | DETACH DELETE one)
DETACH DELETE line
RETURN id
