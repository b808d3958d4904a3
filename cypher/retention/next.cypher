// The next lines by id, as far as a page goes: where the page ends, and which of it are to be judged.
// @access read
// @param after :: STRING, most :: INTEGER, now :: STRING?
// @returns last :: STRING?, ids :: LIST<STRING>
WITH $after AS after, coalesce(datetime($now), datetime.realtime()) AS at
MATCH (line:Involvement) WHERE line.id > after
WITH line, at ORDER BY line.id LIMIT $most
RETURN max(line.id) AS last, collect(CASE
  WHEN line.retainUntil <= at OR line.until <= at AND line.retainUntil IS NULL THEN line.id
  WHEN line.class = 'sensitive' AND EXISTS {
    MATCH (line)-[:PROVIDED_BY]->(holder:Agency) WHERE NOT coalesce(holder.holdsHidden, false)
  } THEN line.id
END) AS ids
