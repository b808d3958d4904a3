// Keeps what was typed with the session that typed it; it goes when the session goes.
// @access write
// @param id :: STRING, sessionKey :: STRING, text :: STRING, reference :: STRING?, now :: STRING?
// @returns id :: STRING
MERGE (search:SavedSearch {id: $id})
SET search += {
  sessionKey: $sessionKey, text: $text, reference: $reference,
  kind: CASE WHEN $reference IS NULL THEN 'own' ELSE 'duty' END,
  at: coalesce(datetime($now), datetime.realtime())
}
RETURN search.id AS id
