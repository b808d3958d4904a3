// One person of the list; where they live only by district, and not at all where that is shielded.
// Nothing leads to a closed person, so they belong to no family here.
// Takes client, familyIds, isOwnSubject, closedBy, isLocationShielded, rulings, lines, at; gives person.
// @access fragment
WITH {
    id: client.id, given: client.given, family: client.family, isOwnSubject: isOwnSubject,
    birthDate: toString(client.birthDate), dueDate: toString(client.dueDate),
    deathDate: toString(client.deathDate), lines: lines, isOpen: closedBy IS NULL,
    familyIds: CASE WHEN closedBy IS NULL THEN familyIds ELSE [] END,
    areaName: head(COLLECT {
      MATCH (client)-[stay:LIVES_IN]->(:Household)-[:LOCATED_IN]->(area:Area)
      WHERE closedBy IS NULL AND NOT isLocationShielded
        AND stay.since <= at AND (stay.until IS NULL OR at < stay.until)
      RETURN area.name ORDER BY stay.since DESC, area.id
    }),
    client: client, rulings: rulings
  } AS person
