// Condition: the link makes its line one of the viewer's own or their team's, or would if it were
// confirmed. It is current, of somebody whom the line's holder employs now, and that holder is the
// acting agency, or the viewer stands in for that somebody there.
// Takes viewer, link, colleague, lineHolder, at.
// @access fragment
(link.since <= at AND (link.until IS NULL OR at < link.until)
  AND (lineHolder = viewer.agency AND colleague IN viewer.colleagues
    OR {absent: colleague, agencyId: lineHolder.id} IN viewer.covers AND EXISTS {
      MATCH (colleague)-[post:WORKS_FOR]->(lineHolder)
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    }))
