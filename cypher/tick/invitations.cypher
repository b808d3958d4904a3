// What invitations/for-me would answer now, for a page that is open already, for their number and for a mail,
// which names nobody. It shows nothing, so it leaves no event.
// @access decision
// @param viewer :: MAP, now :: STRING?
// @returns invitations :: LIST<MAP>, messages :: LIST<MAP>
WITH $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use invitations/decided
RETURN [one IN received | one {.*, clientId: null, messageIds: null}] AS invitations,
  [one IN received | one {.messageIds}] AS messages
