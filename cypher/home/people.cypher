// The people behind the viewer's own links and their families: each person by their own gate, each line
// by the rule. Of the closed only the viewer's own clients, each alone, leading to nobody.
// Takes viewer, at; gives people (list of maps).
// @access fragment
CALL (viewer, at) {
  // @use home/own-families
  // @use consent/relation
  // @use consent/gate
  // @use consent/lines
  // @use home/line-briefs
  WITH * WHERE closedBy IS NULL OR isOwnSubject AND lines <> []
  // @use home/person-columns
  WITH collect(person) AS near
  WITH near, reduce(
      ids = [], one IN near | ids + CASE WHEN one.isOwnSubject THEN one.familyIds ELSE [] END
    ) AS drawn
  RETURN [one IN near WHERE one.isOwnSubject OR any(id IN one.familyIds WHERE id IN drawn)] AS people
}
