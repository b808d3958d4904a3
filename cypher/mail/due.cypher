// Mails whose time has come, the longest waiting first.
// @access read
// @param most :: INTEGER, now :: STRING?
// @returns id :: STRING, practitionerId :: STRING, agencyId :: STRING, sector :: STRING?, roles :: LIST<STRING>
// @returns messageIds :: LIST<STRING>, often :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (mail:Mail {state: 'queued'}) WHERE mail.nextAttemptAt <= at
WITH at, mail, mail.practitionerId AS practitionerId, mail.agencyId AS agencyId
ORDER BY mail.nextAttemptAt, mail.id LIMIT $most
OPTIONAL MATCH (choice:MailChoice {practitionerId: practitionerId})
// @use mail/roles
RETURN mail.id AS id, practitionerId, agencyId, agency.sector AS sector, roles,
  mail.messageIds AS messageIds, coalesce(choice.often, 'daily') AS often
ORDER BY mail.nextAttemptAt, mail.id
