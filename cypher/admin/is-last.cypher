// Condition: without somebody the partnership, or an agency that the viewer looks after, would have no administrator,
// neither of its own nor of the partnership.
// Takes person, mine, actingAgencyId, at.
// @access fragment
EXISTS {
  MATCH (person)-[post:WORKS_FOR]->(agency:Agency)
  WHERE 'administrator' IN post.roles AND post.since <= at AND (post.until IS NULL OR at < post.until)
    AND NOT EXISTS {
      MATCH (other:Practitioner {isActive: true})-[theirs:WORKS_FOR]->(agency)
      WHERE other <> person AND 'administrator' IN theirs.roles
        AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    }
    AND NOT EXISTS {
      MATCH (:Agency {isHost: true})<-[theirs:WORKS_FOR]-(other:Practitioner {isActive: true})
      WHERE other <> person AND 'administrator' IN theirs.roles
        AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
    }
    AND (coalesce(agency.isHost, false) OR
    // @use admin/in-area
    )
}
