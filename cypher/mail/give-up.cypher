// Mails that were taken and of which nothing was heard: nobody knows whether they arrived, so they are not
// sent again by themselves.
// @access write
// @param now :: STRING?
// @returns lost :: INTEGER
// An index of two columns serves a question that names both.
MATCH (mail:Mail {state: 'sending'}) WHERE mail.nextAttemptAt IS NOT NULL
SET mail.state = 'dead', mail.trouble = 'unknown',
  mail.endedAt = coalesce(datetime($now), datetime.realtime())
RETURN count(mail) AS lost
