// Whether the viewer is a data protection lead now, and the agencies of their organisation: everything
// that is part of what their own agency is, in the end, part of.
// Takes viewer; gives isLead and organisation (list of agencies, empty for anybody else).
// @access fragment
CALL (viewer) {
  WITH *, viewer.isEligible AND viewer.role = 'dataProtectionLead' AS isLead
  RETURN isLead, COLLECT {
    MATCH (top:Agency {id: viewer.agencies[-1]})<-[:PART_OF*0..4]-(agency:Agency)
    WHERE isLead
    RETURN DISTINCT agency
  } AS organisation
}
