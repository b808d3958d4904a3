// consent/viewer, for many viewers.
// @access read
// @param asks :: LIST<MAP>, now :: STRING
// @returns n :: INTEGER, isEligible :: BOOLEAN, isOnDuty :: BOOLEAN, isStatutory :: BOOLEAN, isProtective :: BOOLEAN
UNWIND $asks AS ask
WITH ask.n AS n, ask.viewer AS viewerInput, datetime($now) AS at
// @use consent/viewer
RETURN n, viewer.isEligible AS isEligible, viewer.isOnDuty AS isOnDuty,
  viewer.isStatutory AS isStatutory, viewer.isProtective AS isProtective
