// consent/gate on every combination of what it reads.
// @access read
// @param inputs :: LIST<MAP>, me :: STRING, now :: STRING
// @returns closings :: LIST<MAP>
MATCH (me:Practitioner {id: $me})
WITH me, datetime($now) AS at
UNWIND $inputs AS input
MATCH (client:Client {id: input.clientId})
WITH input.n AS n, client, at, input.relation AS relation, {practitioner: me,
  isEligible: input.isEligible, role: input.role, purpose: input.purpose} AS viewer
// @use consent/gate
RETURN collect({n: n, closedBy: closedBy}) AS closings
