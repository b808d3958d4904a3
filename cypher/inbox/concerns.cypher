// Which of some messages say of a concern that the viewer may know of and that is not settled.
// Takes viewer, at, all (messages), closedBy, ownLines, teamLines, rulings, isLocationShielded; gives concernIds.
// @access fragment
CALL (viewer, at, all, closedBy, ownLines, teamLines, rulings, isLocationShielded) {
  WITH *, COLLECT {
      UNWIND [one IN all WHERE one.kind = 'concern' | one.id] AS id
      MATCH (message:ConcernMessage {id: id})
      RETURN message
    } AS toMe
  // @use concerns/told
  AND concern.settledAt IS NULL
  RETURN collect(told.id) AS concernIds
}
