// Entries of the viewer's map: the people through whom, or to whom, the viewer has a way of their own.
// Asked once for the statement: of each line or client it would cost many times as much.
// Takes me, mine (practitioner and acting agency, or null), at.
// @access fragment
colleagues: COLLECT {
  MATCH (mine)<-[post:WORKS_FOR]-(colleague:Practitioner)
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  RETURN colleague
},
// Whom they stand in for while acting here, and at which agency: nobody's other jobs.
covers: COLLECT {
  MATCH (me)-[cover:COVERS_FOR {actingAgencyId: mine.id}]->(absent:Practitioner)
  WHERE absent <> me AND cover.since <= at AND (cover.until IS NULL OR at < cover.until)
  RETURN {absent: absent, agencyId: cover.agencyId}
},
// Whom they have broken the glass for.
opened: COLLECT {
  MATCH (me)-[:BROKE_GLASS {agencyId: mine.id}]->(glass:BreakGlass)-[:OPENS]->(client:Client)
  WHERE glass.since <= at AND at < glass.until
  RETURN client
},
