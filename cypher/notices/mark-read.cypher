// Marks a notice for the viewer as read. No row: there is none such for them.
// @access write
// @param id :: STRING, viewer :: MAP, now :: STRING?
// @returns id :: STRING
WITH $viewer AS viewerInput, $id AS id, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
MATCH (notice:Notice {id: id}) WHERE
// @use notices/addressed
SET notice.readAt = coalesce(notice.readAt, at),
  notice.readBy = coalesce(notice.readBy, viewer.practitionerId)
RETURN notice.id AS id
