// Who asks the viewer's team to contact them, about whom, with the access event where anybody does.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns messages :: LIST<MAP>
WITH $viewer AS viewerInput, $eventId AS eventId, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use relay/decided
// @use relay/told
RETURN messages
