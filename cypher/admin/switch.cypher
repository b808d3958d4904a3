// Switches somebody off, which ends every session of theirs, or on again. Outcome: done, notFound, notYourself,
// hasChanged (they are so already), lastAdministrator.
// UserChange {id, kind: off | on | sessionsEnded | reviewed, number, reason?, at, byId, byAgencyId}
// @access write
// @param eventId :: STRING, id :: STRING, personId :: STRING, isOn :: BOOLEAN, reason :: STRING
// @param viewer :: MAP, now :: STRING?
// @returns outcome :: STRING
WITH $eventId AS eventId
// @use audit/event
WITH event, $viewer AS viewer, $personId AS personId
// @use admin/lock
WITH *, coalesce(datetime($now), datetime.realtime()) AS at, $isOn AS isOn
// @use admin/administrator
OPTIONAL MATCH (person:Practitioner {id: personId})
WHERE mine IS NOT NULL AND
// @use admin/in-charge-of
WITH *, CASE
    WHEN person IS NULL THEN 'notFound'
    WHEN personId = viewer.practitionerId THEN 'notYourself'
    WHEN coalesce(person.isActive, false) = isOn THEN 'hasChanged'
    WHEN NOT isOn AND
    // @use admin/is-last
    THEN 'lastAdministrator'
    ELSE 'done'
  END AS outcome
WITH *, CASE outcome WHEN 'done' THEN [person] ELSE [] END AS changed
FOREACH (one IN changed | SET one.isActive = isOn
  CREATE (:UserChange {id: $id, kind: CASE WHEN isOn THEN 'on' ELSE 'off' END, reason: $reason, at: at,
    number: COUNT { (one)<-[:CONCERNS]-(:UserChange) }, byId: viewer.practitionerId, byAgencyId: viewer.agencyId})-[:CONCERNS]->(one))
WITH *, CASE WHEN NOT isOn THEN head(changed) END AS signedOut
// @use admin/sign-out
WITH *, CASE WHEN isOn THEN 'userOn' ELSE 'userOff' END AS kind, personId AS reference
// @use admin/record
RETURN outcome
