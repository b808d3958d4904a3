// Whether one client is closed to the viewer, by the first row that closes: 1 not eligible, or a role
// or purpose that sees no clients; 4 full shield; 5 no relation. Null: open.
// Takes viewer, client, relation, at; gives closedBy.
// @access fragment
CALL (viewer, client, relation, at) {
  WITH *, viewer.practitioner AS me
  RETURN CASE
    WHEN NOT viewer.isEligible OR viewer.purpose IS NULL OR viewer.purpose = 'statistics'
      OR NOT viewer.role IN ['practitioner', 'statutory', 'frontDoor', 'teamLead'] THEN 1
    WHEN EXISTS {
      MATCH (shield:Shield {kind: 'full'})-[:SHIELDS]->(client)
      WHERE coalesce(shield.since <= at, true) AND (shield.until IS NULL OR at < shield.until)
        AND NOT EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
    } THEN 4
    WHEN relation = 'none' THEN 5
  END AS closedBy
}
