// The practitioner whom an identity provider's subject stands for, and where they may act now.
// @access read
// @param issuer :: STRING, subject :: STRING, now :: STRING?
// @returns accountId :: STRING, practitionerId :: STRING, choices :: LIST<MAP>
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (account:UserAccount {issuer: $issuer, subject: $subject})-[:IDENTIFIES]->(practitioner:Practitioner)
// @use identity/current-choices
WITH account, practitioner,
  collect(agency {.id, .name, .sector, roles: employment.roles}) AS choices
RETURN account.id AS accountId, practitioner.id AS practitionerId, choices
