// Condition: somebody works for an agency now and looks after what they hold there: neither switched off, nor
// away for long with nobody who stands in for them.
// Takes worker, holder (an agency), awayDays, at.
// @access fragment
(coalesce(worker.isActive, false) AND EXISTS {
  MATCH (worker)-[post:WORKS_FOR]->(holder)
  WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
} AND (EXISTS {
  MATCH (deputy:Practitioner {isActive: true})-[cover:COVERS_FOR {agencyId: holder.id}]->(worker)
  WHERE cover.since <= at AND (cover.until IS NULL OR at < cover.until) AND EXISTS {
    MATCH (deputy)-[post:WORKS_FOR]->(:Agency {id: cover.actingAgencyId})
    WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
  }
} OR NOT EXISTS {
  MATCH (worker)-[:AWAY_FOR]->(absence:Absence)
  WHERE absence.since <= at AND at < absence.until
    AND absence.since + duration({days: awayDays}) < absence.until
}))
