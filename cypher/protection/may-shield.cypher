// Whether the viewer may shield the client: a statutory practitioner who works with them or whose team
// does, or the lead of such a team.
// Takes viewer, relation, isOpen, at; gives mayShield.
// @access fragment
WITH *, isOpen AND relation IN ['own', 'sameTeam'] AND (viewer.isStatutory
    OR viewer.role = 'teamLead' AND any(colleague IN viewer.colleagues WHERE EXISTS {
      MATCH (colleague)-[post:WORKS_FOR]->(:Agency {id: viewer.agencyId})
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
        AND any(role IN post.roles WHERE role IN ['statutory', 'frontDoor'])
    })) AS mayShield
