// The viewer as the graph knows them at this moment. Eligible: active, employed here in this role now,
// by an agency that is open and signed up.
// Takes viewerInput (the $viewer of every statement, built by the service) and at; gives viewer.
// @access fragment
CALL (viewerInput, at) {
  OPTIONAL MATCH (me:Practitioner {id: viewerInput.practitionerId})
  OPTIONAL MATCH (mine:Agency {id: viewerInput.agencyId})
  RETURN {
    practitioner: me, practitionerId: me.id, agency: mine, agencyId: mine.id, sector: mine.sector,
    policyVersion: viewerInput.policyVersion, requestId: viewerInput.requestId,
    role: viewerInput.role, purpose: viewerInput.purpose, openTo: viewerInput.openTo,
    sensitiveShareMonths: viewerInput.sensitiveShareMonths,
    ageOfDeciding: viewerInput.ageOfDeciding, timeZone: viewerInput.timeZone,
    isStatutory: viewerInput.role IN ['statutory', 'frontDoor'],
    isProtective: coalesce(viewerInput.purpose IN ['safeguarding', 'emergency'], false),
    isEligible: coalesce(me.isActive AND mine.isSignedUp AND mine.isOpen, false) AND EXISTS {
      MATCH (me)-[post:WORKS_FOR]->(mine)
      WHERE viewerInput.role IN post.roles
        AND post.since <= at AND (post.until IS NULL OR at < post.until)
    },
    agencies: COLLECT {
      MATCH path = (mine)-[:PART_OF*0..4]->(upper:Agency) RETURN upper.id ORDER BY length(path)
    },
    // @use consent/viewer-reach
    isOnDuty: viewerInput.role = 'frontDoor' AND EXISTS {
      MATCH (me)-[:MADE]->(enquiry:DutyEnquiry {agencyId: mine.id})
      WHERE enquiry.since <= at AND at < enquiry.until
    }
  } AS viewer
}
