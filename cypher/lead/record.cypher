// Tells the team of a new lead professional, and fills in the event: it names the client asked for, done or refused.
// Takes viewer, client, line, personId, isDone, isAccepted, relation, closedBy, termId, at, event.
// @access fragment
WITH *, isDone AS wasDone, isAccepted AS isDone, 'lead' AS kind, line.id AS lineId, personId AS aboutId
// @use inbox/tell-team
WITH *, wasDone AS isDone, 'leadProposal' AS kind, termId AS reference,
  [each IN [client.id] WHERE each IS NOT NULL] AS subjectIds
// @use protection/record-act
