// Removes invitations whose time is long up, answered or not.
// @access write
// @param now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (invitation:Invitation) WHERE invitation.until <= at
WITH invitation LIMIT 1000
DETACH DELETE invitation
RETURN count(*) AS removed
