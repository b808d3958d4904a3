// The practitioners of one line that may be shown. On a current line those who hold it now, and those
// who held it until they left and have handed it to nobody; on an ended one those who held it. Contact
// methods, and the job, only while they still work there: where they went since is nobody's concern. Of
// somebody switched off, or of a suspended agency, none: the agency's own remain.
// Takes line, holder, actingAgencyId, at; gives practitioners (list of maps).
// @access fragment
CALL (line, holder, actingAgencyId, at) {
  OPTIONAL MATCH (person:Practitioner)-[link:INVOLVED_IN]->(line)
  WITH *, COLLECT {
      MATCH (person)-[post:WORKS_FOR]->(place:Agency)
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
      RETURN place
    } AS places
  WITH *, holder IN places AS isHere, coalesce(line.until <= at, false) AS hasEnded
  WHERE link.since <= at AND (hasEnded OR (link.until IS NULL OR at < link.until) AND (isHere
    OR EXISTS { MATCH (person)-[post:WORKS_FOR]->(holder) WHERE post.until <= at }))
  WITH person, places, isHere, isHere AND coalesce(person.isActive, false) AND holder.suspendedAt IS NULL AS isReached,
    max(coalesce(link.isLead, false)) AS isLead, hasEnded,
    min(link.since) AS since, max(coalesce(link.until, line.until)) AS heldUntil
  ORDER BY isLead DESC, person.family, person.given, person.id
  RETURN collect({
    id: person.id, given: person.given, family: person.family,
    jobTitle: CASE WHEN isHere THEN person.jobTitle ELSE '' END,
    isLead: isLead AND isHere AND NOT hasEnded, isCurrent: isHere AND NOT hasEnded,
    since: toString(since), until:
    // @use team/gone-since
    ,
    isInDirectory: coalesce(person.isActive, false) AND EXISTS {
      UNWIND places AS agency
      WITH agency, actingAgencyId WHERE
      // @use directory/is-listed
      RETURN agency
    },
    contact: CASE WHEN isReached THEN
    // @use team/contact
    END,
    cover: CASE WHEN isReached AND NOT hasEnded THEN
    // @use team/cover
    END
  }) AS practitioners
}
