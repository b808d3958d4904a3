// The subject and the current members of their families, each decided by their own records. A closed
// subject stands alone, with the viewer's own or own team's lines, or not at all; a closed relative is
// not there. isComplete says whether everybody who was read had been locked.
// Takes viewer, subject, locked, at; gives decided (list of maps) and isComplete.
// @access fragment
CALL (viewer, subject, locked, at) {
  OPTIONAL MATCH (subject)-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(relative:Client)
  WHERE relative <> subject
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  WITH collect(DISTINCT relative) AS relatives
  // An absent subject goes the whole way too, as null, and leaves its event like a closed one.
  WITH [subject] + relatives AS clients
  // @use consent/shielded
  UNWIND clients AS client
  // @use consent/relation
  // @use consent/gate
  // @use consent/lines
  // In an order of its own: that of the database may tell of rows that are not shown.
  WITH * ORDER BY client <> subject, client.id
  WITH collect(CASE WHEN client IS NOT NULL THEN {
      client: client, isSubject: client = subject, closedBy: closedBy, relation: relation,
      ownLines: ownLines, rulings: rulings, isLocationShielded: isLocationShielded
    } END) AS everyone
  WITH everyone, head([one IN everyone WHERE one.isSubject]) AS self
  RETURN all(one IN everyone WHERE one.client IN locked) AS isComplete, [one IN everyone WHERE one.closedBy IS NULL AND self.closedBy IS NULL
    OR one.isSubject AND any(ruling IN one.rulings WHERE ruling.outcome = 'FULL')] AS decided,
    self.closedBy AS closedBy, self.relation AS relation
}
