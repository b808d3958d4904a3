// What one client decides alone (consent-rule, section 2): everything from the midnight, in the
// county's time zone, that begins the birthday of the profile's age; before it, what a dated
// assessment of their competence (Gillick) covers. A child due is young; of whom neither birth nor due
// date is known may be of any age.
// Takes viewer, client, records, at; gives ownMatters {isAgeKnown, isEverything, categories}.
// @access fragment
CALL (viewer, client, records, at) {
  RETURN {
    isAgeKnown: coalesce(client.birthDate, client.dueDate) IS NOT NULL,
    // Not the times themselves: one moment told by the clocks of two places counts as two.
    isEverything: CASE WHEN client.birthDate IS NULL THEN false ELSE at.epochMillis >= datetime({
      date: client.birthDate + duration({years: viewer.ageOfDeciding}), timezone: viewer.timeZone
    }).epochMillis END,
    // Nobody's competence matters where nobody else has spoken.
    categories: CASE WHEN all(r IN records WHERE r.isOwn) THEN [] ELSE reduce(every = [], some IN COLLECT {
      MATCH (assessment:GillickAssessment)-[:ABOUT]->(client)
      WHERE assessment.since <= at AND (assessment.until IS NULL OR at < assessment.until)
      RETURN assessment.categories
    } | every + some) END
  } AS ownMatters
}
