// Lets a mail that could not be sent be tried again. No row: there is none such for the viewer.
// @access write
// @param id :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewer, coalesce(datetime($now), datetime.realtime()) AS at
// @use admin/administrator
MATCH (mail:Mail {id: $id}) WHERE mail.state = 'dead'
MATCH (agency:Agency {id: mail.agencyId})
WHERE
// @use admin/in-area
SET mail.state = 'queued', mail.attempts = 0, mail.nextAttemptAt = at, mail.trouble = null
RETURN mail.id AS id
