// The answer of a family page: everything of it that the rule lets through.
// Takes decided, clientId, closedBy, isComplete, viewer, at; ends the statement.
// @access fragment
// @use team/member-columns
// @use team/line-columns
RETURN isComplete, toString(at) AS asOf, members, households, lines,
  COLLECT {
    UNWIND decided AS one UNWIND decided AS two
    WITH one.client AS a, two.client AS b
    MATCH (a)-[tie:RELATED_TO]->(b) WHERE tie.since <= at
    RETURN {fromId: a.id, toId: b.id, kind: tie.kind, since: toString(tie.since),
      until: toString(tie.until), isCurrent: tie.until IS NULL OR at < tie.until}
      ORDER BY a.id, b.id, tie.kind
  } AS relationships,
  [one IN decided WHERE any(r IN one.rulings WHERE r.outcome = 'MEDIATED') | one.client.id]
    AS mediatedFor,
  // @use protection/break-glass-until
  AS breakGlassUntil
