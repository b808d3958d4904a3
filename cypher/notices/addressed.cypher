// Condition: a notice is for the viewer in the role and agency that they act in. A data protection
// lead's stand at the organisation, everybody else's at the very agency.
// Takes notice, viewer.
// @access fragment
(viewer.isEligible AND CASE
  WHEN notice.toPractitionerId IS NOT NULL
    THEN notice.toPractitionerId = viewer.practitionerId AND notice.toAgencyId = viewer.agencyId
  WHEN notice.toRole = 'dataProtectionLead'
    THEN viewer.role = 'dataProtectionLead' AND notice.toAgencyId IN viewer.agencies
  ELSE notice.toRole = viewer.role AND notice.toAgencyId = viewer.agencyId
END)
