// The effective decision of the records on one involvement (consent-rule, section 2, steps 2 to 4).
// A source scope is a point (up, out): involvement (0, 0), agencies (1, 2, …, 100), a category
// (100, 1), all (200, 200). Within = neither coordinate greater, so agency and category do not compare.
// Takes viewer, records, involvement, holders (its agency and what that is part of), at; gives decision.
// @access fragment
CALL (viewer, records, involvement, holders, at) {
  WITH [r IN records WHERE CASE r.sourceScope
        WHEN 'all' THEN true
        WHEN 'agency' THEN r.sourceId IN holders
        WHEN 'category' THEN coalesce(r.sourceId = involvement.category,
          involvement.class = 'sensitive' AND r.decision = 'deny')
        WHEN 'involvement' THEN r.sourceId = involvement.id
        ELSE r.decision = 'deny'
      END
      AND (involvement.class <> 'sensitive' OR r.decision IN ['deny', 'clear']
        OR at < r.begins + duration({months: viewer.sensitiveShareMonths}))
    | {seq: r.seq, authority: r.authority, decision: r.decision, breadth: r.breadth,
      up: CASE r.sourceScope WHEN 'all' THEN 200 WHEN 'category' THEN 100
        WHEN 'agency' THEN 1 + head([i IN range(0, size(holders) - 1) WHERE holders[i] = r.sourceId])
        ELSE 0 END,
      out: CASE r.sourceScope WHEN 'all' THEN 200 WHEN 'category' THEN 1 WHEN 'agency' THEN 100
        ELSE 0 END}] AS applicable
  WITH [r IN applicable WHERE r.decision <> 'clear' AND none(o IN applicable WHERE
      o.authority = r.authority AND o.up = r.up AND o.out = r.out AND o.breadth = r.breadth
      AND o.seq > r.seq)] AS live
  WITH [r IN live WHERE none(o IN live WHERE o.authority = r.authority
      AND o.up <= r.up AND o.out <= r.out AND o.breadth <= r.breadth
      AND (o.up < r.up OR o.out < r.out OR o.breadth < r.breadth)) | r.decision] AS said
  RETURN CASE
    WHEN 'deny' IN said THEN 'deny'
    WHEN 'flag' IN said THEN 'flag'
    WHEN 'share' IN said THEN 'share'
    ELSE 'none'
  END AS decision
}
