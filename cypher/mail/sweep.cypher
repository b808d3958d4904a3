// Removes what is old: what happened, the mails about it, and the links in them that stop mails.
// @access write
// @param days :: INTEGER, now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at, $days AS days
WITH at, at - duration({days: days}) AS before
CALL (before) {
  MATCH (told:OutboxMessage) WHERE told.at < before
  WITH told LIMIT 1000 DETACH DELETE told RETURN count(*) AS messages
}
CALL (before) {
  MATCH (mail:Mail) WHERE mail.at < before
  WITH mail LIMIT 1000 DETACH DELETE mail RETURN count(*) AS mails
}
CALL (at) {
  MATCH (off:MailOff) WHERE off.until < at
  WITH off LIMIT 1000 DETACH DELETE off RETURN count(*) AS links
}
RETURN messages + mails + links AS removed
