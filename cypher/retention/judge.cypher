// Of some lines those that are to be removed, and why: past their retention, or, of a sensitive line whose
// holder may keep no hidden ones, nobody is let know of it and has not been for so many days. Notes since
// when that is so, and until when a line that has ended is kept.
// @access write
// @param ids :: LIST<STRING>, months :: MAP, graceDays :: INTEGER, settings :: MAP, now :: STRING?
// @returns id :: STRING, reason :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at, $months AS months, $graceDays AS graceDays,
  $settings AS settings, $ids AS ids
UNWIND ids AS id
MATCH (client:Client)<-[:SUPPORTS]-(line:Involvement {id: id})-[:PROVIDED_BY]->(holder:Agency)
WITH *, line.class <> 'sensitive' OR coalesce(holder.holdsHidden, false) OR EXISTS {
    MATCH (release:Release)-[:RELEASES]->(line)
    WHERE release.since <= at AND (release.until IS NULL OR at < release.until)
  } AS isKept
// @use retention/is-shared
WITH *, CASE WHEN NOT (isKept OR isShared) THEN coalesce(line.unsharedSince, at) END AS unsharedSince,
  coalesce(line.retainUntil, CASE WHEN line.until <= at
    THEN line.until + duration({months: coalesce(months[line.class], months.covert)}) END) AS retainUntil
SET line.unsharedSince = unsharedSince, line.retainUntil = retainUntil
WITH line, CASE WHEN retainUntil <= at THEN 'retention'
  WHEN unsharedSince + duration({days: graceDays}) <= at THEN 'unshared' END AS reason
WHERE reason IS NOT NULL
RETURN line.id AS id, reason ORDER BY id
