// Deletes some nodes of a half-loaded county; called until nothing is left.
// @access write
// @param limit :: INTEGER
// @returns deleted :: INTEGER
MATCH (node:Area|Agency|Practitioner|UserAccount|Client|Alias|Identifier|Household|Family
  |Involvement|ConsentRecord|GillickAssessment|AuthorityBar|Shield|Release|BreakGlass|Claim|DutyEnquiry|FamilyDesk
  |SavedView|Concern|ConcernMessage|WorldLoad)
WITH node LIMIT toInteger($limit)
DETACH DELETE node
RETURN count(*) AS deleted
