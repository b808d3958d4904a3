// How often somebody wants a mail from now on.
// @access write
// @param practitionerId :: STRING, often :: STRING, now :: STRING?
// @returns often :: STRING
MERGE (choice:MailChoice {practitionerId: $practitionerId})
SET choice.often = $often, choice.at = coalesce(datetime($now), datetime.realtime())
RETURN choice.often AS often
