// The consent records about one client whose recipient is this viewer and which are in force now
// (consent-rule, section 2, step 1). A deny or clear has no end. Breadth orders the recipient scopes:
// practitioner, then agencies upwards, then sector, then all.
// Takes viewer, client, at; gives records.
// @access fragment
CALL (viewer, client, at) {
  OPTIONAL MATCH (record:ConsentRecord)-[:ABOUT]->(client)
  WHERE (record.from IS NULL OR record.from <= at)
    AND (record.to IS NULL OR at < record.to OR record.decision IN ['deny', 'clear'])
    AND CASE record.recipientScope
      WHEN 'all' THEN true
      WHEN 'sector' THEN record.recipientId = viewer.sector
      WHEN 'agency' THEN record.recipientId IN viewer.agencies
      WHEN 'practitioner' THEN record.recipientId = viewer.practitionerId
      ELSE record.decision = 'deny'
    END
    AND (record.authority IS NOT NULL OR record.decision <> 'share')
    AND NOT EXISTS {
      MATCH (bar:AuthorityBar {authority: record.authority})-[:ABOUT]->(client)
      WHERE bar.since <= at AND at < bar.until
    }
  RETURN collect(CASE WHEN record IS NOT NULL THEN {
    id: record.id,
    // A deny that lost its number counts as the newest, anything else as the oldest.
    seq: coalesce(record.seq, CASE record.decision WHEN 'deny' THEN 9007199254740991 ELSE -1 END),
    // Whoever's it was: nobody else's, or what compares with null would drop theirs.
    authority: coalesce(record.authority, ''), isOwn: coalesce(record.authority = client.id, false),
    decision: record.decision,
    sourceScope: record.sourceScope, sourceId: record.sourceId,
    begins: coalesce(record.from, record.recordedAt),
    breadth: CASE record.recipientScope
      WHEN 'all' THEN 101
      WHEN 'sector' THEN 100
      WHEN 'agency' THEN 1 + head([i IN range(0, size(viewer.agencies) - 1)
        WHERE viewer.agencies[i] = record.recipientId])
      ELSE 0
    END
  } END) AS records
}
