// Condition: the agency stands in the directory. One that closed down does not, nor one that is
// confidential or part of one, except to those who act for it.
// Takes agency, actingAgencyId.
// @access fragment
(agency.isOpen AND NOT EXISTS { MATCH (agency)-[:PART_OF*0..4]->(:Agency {isConfidential: true}) }
  OR agency.id = actingAgencyId)
