// Takes a mail to send it: whoever else asks finds it taken, and a process that dies now leaves it so. Keeps
// the hash of the link in it that stops all mails. No row: taken, or gone.
// MailOff {hash, practitionerId, until}
// @access write
// @param id :: STRING, claimId :: STRING, offHash :: STRING, offDays :: INTEGER, now :: STRING?
// @returns email :: STRING?, attempts :: INTEGER
MATCH (mail:Mail {id: $id})
// The write takes the lock before the state is read.
SET mail.asked = coalesce(mail.asked, 0) + 1
WITH mail, coalesce(datetime($now), datetime.realtime()) AS at
WHERE mail.state = 'queued' OR mail.state = 'sending' AND mail.claimId = $claimId
SET mail.attempts = mail.attempts + CASE mail.state WHEN 'queued' THEN 1 ELSE 0 END,
  mail.state = 'sending', mail.claimId = $claimId, mail.claimedAt = at
MERGE (off:MailOff {hash: $offHash})
SET off.practitionerId = mail.practitionerId, off.until = at + duration({days: $offDays})
WITH mail
OPTIONAL MATCH (person:Practitioner {id: mail.practitionerId})
RETURN person.email AS email, mail.attempts AS attempts
