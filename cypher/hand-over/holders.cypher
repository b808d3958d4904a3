// Who else holds one line or held it, the latest first: there, away, switched off, gone from the agency, or
// their part has ended; and since when that is so, where it is known.
// Takes line, me, holder, at; gives holders (list of maps).
// @access fragment
CALL (line, me, holder, at) {
  MATCH (worker:Practitioner)-[part:INVOLVED_IN]->(line) WHERE part.since <= at AND worker <> me
  WITH worker, holder, at, part ORDER BY part.until IS NOT NULL, part.until DESC
  WITH worker, holder, at, head(collect(part)) AS part
  WITH *, coalesce(part.until <= at, false) AS hasEnded, COLLECT {
      MATCH (worker)-[post:WORKS_FOR]->(holder) WHERE post.since <= at
      RETURN post.until ORDER BY post.until IS NOT NULL, post.until DESC
    } AS posts, head(COLLECT {
      MATCH (worker)-[:AWAY_FOR]->(absence:Absence) WHERE absence.since <= at AND at < absence.until
      RETURN absence.since ORDER BY absence.until DESC
    }) AS awaySince
  WITH *, CASE WHEN hasEnded THEN 'ended' WHEN posts = [] OR posts[0] <= at THEN 'left'
    WHEN NOT coalesce(worker.isActive, false) THEN 'off' WHEN awaySince IS NOT NULL THEN 'away'
    ELSE 'there' END AS standing
  WITH *, CASE standing WHEN 'ended' THEN part.until WHEN 'left' THEN posts[0]
    WHEN 'away' THEN awaySince END AS sinceWhen
  ORDER BY hasEnded, sinceWhen DESC, worker.family, worker.given, worker.id
  RETURN collect({id: worker.id, given: worker.given, family: worker.family, standing: standing,
    since: toString(sinceWhen), isConfirmed: coalesce(part.isConfirmed, false)}) AS holders
}
