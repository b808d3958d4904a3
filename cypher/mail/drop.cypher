// A mail that has nothing to say any more.
// @access write
// @param id :: STRING
// @returns dropped :: INTEGER
MATCH (mail:Mail {id: $id}) WHERE mail.state = 'queued'
DELETE mail
RETURN count(*) AS dropped
