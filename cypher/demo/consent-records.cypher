// Loads consent records with their sequence, subject and recorder.
// @access write
// @param rows :: LIST<MAP>
// @returns loaded :: INTEGER
UNWIND $rows AS row
MATCH (client:Client {id: row.clientId})
MATCH (recorder:Practitioner {id: row.recordedBy})
CREATE (record:ConsentRecord {
  id: row.id, seq: toInteger(row.seq), authority: row.authority, decision: row.decision,
  sourceScope: row.sourceScope, sourceId: row.sourceId,
  recipientScope: row.recipientScope, recipientId: row.recipientId,
  from: datetime(row.from), to: datetime(row.to), recordedAt: datetime(row.recordedAt),
  evidence: row.evidence, wording: row.wording, language: row.language
})
CREATE (record)-[:ABOUT]->(client)
CREATE (record)-[:RECORDED_BY]->(recorder)
RETURN count(*) AS loaded
