// One mail for each person and agency where something is due to be told: at once, or since the last morning
// (of the week) for which they chose it; a concern waits for none. Of what they do not want, or
// have read, nothing is said.
// Mail {id, state, at, practitionerId, agencyId, messageIds, attempts, nextAttemptAt, claimId?, trouble?};
// state: queued, sending, sent or dead. MailChoice {practitionerId, often}.
// @access write
// @param isMailOn :: BOOLEAN, daily :: STRING, weekly :: STRING, now :: STRING?
// @returns mails :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at, $isMailOn AS isMailOn,
  datetime($daily) AS daily, datetime($weekly) AS weekly
MATCH (told:OutboxMessage&Unmailed)
OPTIONAL MATCH (choice:MailChoice {practitionerId: told.toPractitionerId})
OPTIONAL MATCH (person:Practitioner {id: told.toPractitionerId})
WITH *, coalesce(choice.often, 'daily') AS often,
  isMailOn AND told.readAt IS NULL AND coalesce(person.email <> '', false) AS isMeant
WITH *, isMeant AND often <> 'never' AS isWanted
WHERE NOT isWanted OR told.kind = 'concern'
  OR told.at <= CASE often WHEN 'atOnce' THEN at WHEN 'weekly' THEN weekly ELSE daily END
REMOVE told:Unmailed
WITH at, told.toPractitionerId AS practitionerId, told.toAgencyId AS agencyId,
  collect(CASE WHEN isWanted THEN told.id END) AS messageIds
WHERE messageIds <> []
CREATE (mail:Mail {id: randomUUID(), state: 'queued', at: at, practitionerId: practitionerId,
  agencyId: agencyId, messageIds: messageIds, attempts: 0, nextAttemptAt: at})
RETURN count(mail) AS mails
