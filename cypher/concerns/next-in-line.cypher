// To whom a concern goes that its addressee does not open: whoever stands in for them, and their team leads.
// Takes told, at; gives person and agencyId, a row each.
// @access fragment
CALL (told, at) {
  MATCH (deputy:Practitioner)-[cover:COVERS_FOR]->(:Practitioner {id: told.toPractitionerId})
  WHERE cover.agencyId = told.toAgencyId AND cover.since <= at
    AND (cover.until IS NULL OR at < cover.until)
  RETURN deputy AS person, cover.actingAgencyId AS agencyId
  UNION
  MATCH (agency:Agency {id: told.toAgencyId})<-[post:WORKS_FOR]-(lead:Practitioner)
  WHERE 'teamLead' IN post.roles AND post.since <= at AND (post.until IS NULL OR at < post.until)
  RETURN lead AS person, agency.id AS agencyId
}
