// Which of the records that apply counts: of each authority the newest of each pair of scopes, the
// broader giving way to the narrower; then the least permissive of what is left.
// Takes applicable (maps), isOwnMatter; gives decision and decidedBy (ids of the records that make it).
// @access fragment
WITH isOwnMatter, [r IN applicable WHERE r.decision <> 'clear' AND none(o IN applicable WHERE
    o.authority = r.authority AND o.up = r.up AND o.out = r.out AND o.breadth = r.breadth
    AND o.seq > r.seq)] AS live
WITH live, isOwnMatter AND any(r IN live WHERE r.isOwn) AS isDecidedAlone
WITH [r IN live WHERE (r.isOwn OR NOT isDecidedAlone) AND none(o IN live WHERE o.authority = r.authority
    AND o.up <= r.up AND o.out <= r.out AND o.breadth <= r.breadth
    AND (o.up < r.up OR o.out < r.out OR o.breadth < r.breadth))] AS counting
WITH counting, [r IN counting | r.decision] AS said
WITH counting, CASE
    WHEN 'deny' IN said THEN 'deny'
    WHEN 'flag' IN said THEN 'flag'
    WHEN 'share' IN said THEN 'share'
    ELSE 'none'
  END AS decision
WITH decision, [r IN counting WHERE r.decision = decision | r.id] AS decidedBy
