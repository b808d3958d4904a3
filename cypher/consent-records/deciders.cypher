// Who may decide about a client, now: the client, and living holders of parental responsibility whom
// the viewer may know of; nobody whom the data protection lead has barred. Which of them decides about
// a matter follows from ownMatters.
// Takes decided, client, at; gives deciders (list of maps).
// @access fragment
CALL (decided, client, at) {
  UNWIND decided AS one
  WITH one, one.client AS person, client, at
  WHERE one.closedBy IS NULL AND person.deathDate IS NULL AND (one.isSubject OR EXISTS {
      MATCH (person)-[tie:RELATED_TO]->(client)
      WHERE tie.kind IN ['parent', 'guardian']
        AND tie.since <= at AND (tie.until IS NULL OR at < tie.until)
    })
    AND NOT EXISTS {
      MATCH (bar:AuthorityBar {authority: person.id})-[:ABOUT]->(client)
      WHERE bar.since <= at AND at < bar.until
    }
  WITH one, person ORDER BY NOT one.isSubject, person.id
  RETURN collect({id: person.id, given: person.given, family: person.family,
    isSubject: one.isSubject, birthDate: toString(person.birthDate),
    dueDate: toString(person.dueDate), deathDate: toString(person.deathDate)}) AS deciders
}
