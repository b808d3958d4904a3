// What the client decides alone, as far as this viewer may know: an assessment of their competence by the
// viewer's own agency, or by one whose line they see. Any other says that its agency works with the
// client; the rule reads it all the same.
// Takes viewer, client, decided, records, at; gives ownMatters.
// @access fragment
CALL (viewer, client, decided, records, at) {
  // @use consent/own-matters
  WITH *, reduce(seen = [viewer.agencyId], one IN [each IN decided WHERE each.isSubject] |
    seen + [ruling IN one.rulings WHERE ruling.outcome = 'FULL' | ruling.holder.id]) AS seen
  RETURN ownMatters {.isAgeKnown, .isEverything, categories: reduce(every = [], some IN COLLECT {
    MATCH (assessment:GillickAssessment)-[:ABOUT]->(client)
    WHERE assessment.since <= at AND (assessment.until IS NULL OR at < assessment.until)
      AND assessment.agencyId IN seen
    RETURN assessment.categories
  } | every + some)} AS ownMatters
}
