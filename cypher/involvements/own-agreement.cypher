// Condition: an agreement in force names the viewer's very agency as what may be known. What others were
// allowed does not count: it would tell of those others.
// Takes viewer, client, at.
// @access fragment
EXISTS {
  MATCH (agreed:ConsentRecord {sourceScope: 'agency', sourceId: viewer.agencyId})-[:ABOUT]->(client)
  WHERE agreed.decision IN ['share', 'flag']
    AND coalesce(agreed.from <= at, true) AND coalesce(at < agreed.to, true)
}
