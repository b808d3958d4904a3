// Whether the viewer may find a young person competent to decide: by a line of their own that is open
// or sensitive; and whether that person is young enough for it to matter.
// Takes viewer, client, isOpen, ownLines, confirmedLines, at; gives mayAssess and isYoung.
// @access fragment
WITH *, isOpen AND any(line IN ownLines WHERE line IN confirmedLines
    AND line.class IN ['open', 'sensitive']) AS mayAssess,
  CASE WHEN client.birthDate IS NULL OR client.deathDate IS NOT NULL THEN false
    ELSE at.epochMillis < datetime({
      date: client.birthDate + duration({years: viewer.ageOfDeciding}), timezone: viewer.timeZone
    }).epochMillis END AS isYoung
