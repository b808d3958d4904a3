// What came of one attempt, told by whoever made it; later too, where it was given up for lost meanwhile.
// @access write
// @param id :: STRING, claimId :: STRING, state :: STRING, trouble :: STRING?, nextAttemptAt :: STRING?
// @param now :: STRING?
// @returns id :: STRING
MATCH (mail:Mail {id: $id})
WHERE mail.claimId = $claimId AND (mail.state = 'sending' OR mail.trouble = 'unknown')
SET mail.state = $state, mail.trouble = $trouble,
  mail.nextAttemptAt = coalesce(datetime($nextAttemptAt), mail.nextAttemptAt),
  mail.endedAt = coalesce(datetime($now), datetime.realtime())
RETURN mail.id AS id
