// The families behind the viewer's own links: each person by their own gate, each line by the rule,
// no contacts. Of the closed only the viewer's own clients, each alone, leading to nobody. One access
// event names everybody shown; a list takes no lock.
// @access disclosure
// @param eventId :: STRING, viewer :: MAP, now :: STRING?
// @returns asOf :: STRING, people :: LIST<MAP>
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
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
WITH *, people AS decided, null AS subject, null AS closedBy, null AS relation
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: 'myFamilies', outcome: CASE WHEN people = [] THEN 'none' ELSE 'shown' END,
  subjectIds: [person IN people | person.id],
  // @use audit/weighed
}
RETURN toString(at) AS asOf, [person IN people | person {.*, client: null, rulings: null}] AS people
