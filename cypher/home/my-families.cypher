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
// @use home/people
WITH *, people AS decided, null AS subject, null AS closedBy, null AS relation
// @use audit/relied-on
SET event += {
  // @use audit/who
  , kind: 'myFamilies', outcome: CASE WHEN people = [] THEN 'none' ELSE 'shown' END,
  subjectIds: [person IN people | person.id],
  // @use audit/weighed
}
RETURN toString(at) AS asOf, [person IN people | person {.*, client: null, rulings: null}] AS people
