// Expression: who stands in now for one practitioner at the line's agency, the latest first; null: nobody.
// Takes person, holder, at.
// @access fragment
head(COLLECT {
  MATCH (deputy:Practitioner)-[cover:COVERS_FOR {agencyId: holder.id}]->(person)
  WHERE cover.since <= at AND (cover.until IS NULL OR at < cover.until) AND deputy.isActive
    AND EXISTS { MATCH (deputy)-[post:WORKS_FOR]->(:Agency {id: cover.actingAgencyId})
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until) }
  RETURN {id: deputy.id, given: deputy.given, family: deputy.family, mobile: deputy.mobile,
    landline: deputy.landline, email: deputy.email, dutyLine: deputy.dutyLine}
    ORDER BY cover.since DESC, deputy.id
})
