// Mails that could not be sent, for a local administrator: to whom, when and why; about what is not kept
// here for them to read.
// @access read
// @param viewer :: MAP, now :: STRING?
// @returns id :: STRING, given :: STRING, family :: STRING, agencyName :: STRING, at :: STRING
// @returns trouble :: STRING, attempts :: INTEGER
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
// An index of two columns serves a question that names both.
MATCH (mail:Mail {state: 'dead'}) WHERE mail.nextAttemptAt IS NOT NULL
MATCH (person:Practitioner {id: mail.practitionerId})
MATCH (agency:Agency {id: mail.agencyId})
WHERE
// @use admin/in-area
RETURN mail.id AS id, person.given AS given, person.family AS family, agency.name AS agencyName,
  toString(mail.endedAt) AS at, mail.trouble AS trouble, mail.attempts AS attempts
ORDER BY mail.endedAt DESC, mail.id LIMIT 100
