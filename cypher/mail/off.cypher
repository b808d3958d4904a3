// Stops all mails to whom a link was sent. No row: no such link, or it is too old.
// @access write
// @param hash :: STRING, now :: STRING?
// @returns often :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (off:MailOff {hash: $hash}) WHERE at < off.until
MERGE (choice:MailChoice {practitionerId: off.practitionerId})
SET choice.often = 'never', choice.at = at
RETURN choice.often AS often
