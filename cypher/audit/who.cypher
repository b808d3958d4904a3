// Entries of an event's map: who did it, when, why, and by which version of the policy.
// Takes viewer, at.
// @access fragment
at: at, practitionerId: viewer.practitionerId, agencyId: viewer.agencyId, sector: viewer.sector,
role: viewer.role, purpose: viewer.purpose, policyVersion: viewer.policyVersion,
requestId: viewer.requestId
