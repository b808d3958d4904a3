// Keeps the clients that the viewer may open: the gate is open, or a line of theirs passes it (row 3).
// Takes viewer, client, at; gives closedBy, isLocationShielded.
// @access fragment
// @use consent/relation
// @use consent/gate
WITH *
WHERE closedBy IS NULL OR closedBy <> 1
  AND any(line IN teamLines WHERE line.retainUntil IS NULL OR at < line.retainUntil)
// @use consent/location-shield
