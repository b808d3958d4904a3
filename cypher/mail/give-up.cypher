// Mails that were taken and of which nothing was heard: nobody knows whether they arrived, so they are not
// sent again by themselves.
// @access write
// @param now :: STRING?
// @returns lost :: INTEGER
MATCH (mail:Mail {state: 'sending'})
SET mail.state = 'dead', mail.trouble = 'unknown',
  mail.endedAt = coalesce(datetime($now), datetime.realtime())
RETURN count(mail) AS lost
