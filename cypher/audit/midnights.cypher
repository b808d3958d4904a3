// The midnights, in the county's time zone, that began today and so many days before, latest first.
// Takes viewer, days, at; gives midnights (list of date-times).
// @access fragment
CALL (viewer, days, at) {
  UNWIND range(0, days) AS ago
  WITH ago, datetime({
      date: date(datetime({datetime: at, timezone: viewer.timeZone})) - duration({days: ago}),
      timezone: viewer.timeZone
    }) AS midnight ORDER BY ago
  // One moment told by the clocks of two places counts as two.
  RETURN collect(datetime({epochMillis: midnight.epochMillis})) AS midnights
}
