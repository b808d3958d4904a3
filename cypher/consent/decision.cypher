// The effective decision of the records on one involvement (consent-rule, section 2, steps 2 to 4).
// A source scope is a point (up, out): involvement (0, 0), agencies (1, 2, …, 100), a category
// (100, 1), all (200, 200). Within = neither coordinate greater, so agency and category do not compare.
// What the client decides alone, others no longer open: their share counts as cleared, their flag ("some
// service, not which") as a deny, so that a birthday reveals nothing by itself. What they closed stays
// closed until the client says something of their own, which then stands alone.
// Takes viewer, records, ownMatters, involvement, holders (its agency and what that is part of), at;
// gives decision, and decidedBy: the ids of the records that make it.
// @access fragment
CALL (viewer, records, ownMatters, involvement, holders, at) {
  WITH *, ownMatters.isEverything OR any(word IN ownMatters.categories
    WHERE word = 'all' OR coalesce(word = involvement.category, false)) AS isOwnMatter
  WITH *, isOwnMatter OR NOT ownMatters.isAgeKnown AS isClosedToOthers
  WITH isOwnMatter, [r IN records WHERE CASE r.sourceScope
        WHEN 'all' THEN true
        WHEN 'agency' THEN r.sourceId IN holders
        WHEN 'category' THEN coalesce(r.sourceId = involvement.category,
          involvement.class = 'sensitive' AND r.decision = 'deny')
        WHEN 'involvement' THEN r.sourceId = involvement.id
        ELSE r.decision = 'deny'
      END
      AND (involvement.class <> 'sensitive' OR r.decision IN ['deny', 'clear']
        OR at < r.begins + duration({months: viewer.sensitiveShareMonths}))
    | {id: r.id, seq: r.seq, authority: r.authority, isOwn: r.isOwn, breadth: r.breadth,
      decision: CASE WHEN r.isOwn OR NOT isClosedToOthers THEN r.decision
        ELSE coalesce({share: 'clear', flag: 'deny'}[r.decision], r.decision) END,
      up: CASE r.sourceScope WHEN 'all' THEN 200 WHEN 'category' THEN 100
        WHEN 'agency' THEN 1 + head([i IN range(0, size(holders) - 1) WHERE holders[i] = r.sourceId])
        ELSE 0 END,
      out: CASE r.sourceScope WHEN 'all' THEN 200 WHEN 'category' THEN 1 WHEN 'agency' THEN 100
        ELSE 0 END}] AS applicable
  // @use consent/weigh
  RETURN decision, decidedBy
}
