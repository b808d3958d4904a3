// What happened on one client's team, as far as the viewer may be told of it: of a line that they are shown
// whole, by name, and still so. Whoever has left again has not joined, nor the other way round.
// A concern names nobody here: that is for the page of concerns, which opens it. Of a closed client only that
// their own line was handed over to them, as on their home page.
// Takes viewer, at, client, all (messages), closedBy, ownLines, teamLines, rulings and
// isLocationShielded; gives event.
// @access fragment
// @use inbox/concerns
UNWIND [one IN all WHERE (closedBy IS NULL OR closedBy > 1 AND one.kind = 'handedOver')
  AND (ownLines <> [] OR one.isPassedOn AND teamLines <> [])] AS told
UNWIND [r IN rulings WHERE r.involvement.id = told.involvementId AND r.outcome = 'FULL'] AS ruling
MATCH (person:Practitioner {id: told.aboutId})
WITH client, told, ruling.involvement AS line, ruling.holder AS agency, person, at, concernIds
WITH *, EXISTS {
    MATCH (person)-[link:INVOLVED_IN]->(line)
    WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
      AND (told.kind <> 'confirmed' OR link.isConfirmed)
  } AS isThere, EXISTS {
    MATCH (person)-[link:INVOLVED_IN {isLead: true}]->(line) WHERE link.until IS NULL OR at < link.until
  } AS isLead
WHERE CASE told.kind WHEN 'ended' THEN line.until <= at WHEN 'left' THEN NOT isThere
  WHEN 'concern' THEN told.id IN concernIds WHEN 'lead' THEN isThere AND isLead WHEN 'leadEnded' THEN NOT isLead
  WHEN 'proposed' THEN EXISTS {
    MATCH (client)<-[:SUPPORTS]-(:Involvement)<-[:TERM_OF]-(term:LeadTerm {proposerId: told.aboutId})
    WHERE term.practitionerId = told.toPractitionerId AND term.proposedAt = told.at AND term.answer IS NULL
      AND at < term.expiresAt
  } WHEN 'handedOver' THEN EXISTS {
    MATCH (:Practitioner {id: told.toPractitionerId})-[link:INVOLVED_IN {isConfirmed: true}]->(line)
    WHERE link.until IS NULL OR at < link.until
  } ELSE isThere END
WITH {
    id: told.id, kind: told.kind, at: toString(told.at), lineId: line.id, role: line.role,
    clientId: client.id, given: client.given, family: client.family, agencyName: agency.name,
    person: CASE WHEN told.kind IN ['joined', 'left', 'lead', 'leadEnded', 'proposed', 'handedOver']
      THEN person {.given, .family} END
  } AS event
