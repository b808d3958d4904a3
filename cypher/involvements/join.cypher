// Notes that the viewer works with a client, on their team's line in that role or a new one: a claim until
// somebody else confirms it. A new sensitive line is kept only where its agency may hold hidden ones, or is
// named in an agreement; else nothing is. Outcome: done, notFound, alreadyJoined, beforeLife, needsAgreement.
// @access write
// @param eventId :: STRING, id :: STRING, clientId :: STRING, role :: STRING, basis :: STRING, since :: STRING?, viewer :: MAP, now :: STRING?
// @returns outcome :: STRING, lineId :: STRING?
WITH $eventId AS eventId
// @use audit/event
WITH event, $id AS newId, $role AS role, $basis AS basis, datetime($since) AS begun
OPTIONAL MATCH (subject:Client {id: $clientId})
// @use team/lock-family
WITH *, subject AS client, $viewer AS viewerInput, coalesce(datetime($now), datetime.realtime()) AS at
// @use consent/viewer
// @use consent/relation
// @use consent/gate
// @use involvements/own-links
// @use involvements/opened-since
WITH *, viewer.practitioner AS me, viewer.agency AS holder
WITH *, head([one IN teamLines WHERE one.role = role AND (one)-[:PROVIDED_BY]->(holder)]) AS teamLine,
  coalesce(begun, at) AS since, coalesce(client.birthDate, client.dueDate) AS life,
  holder.class <> 'sensitive' OR coalesce(holder.holdsHidden, false) OR
  // @use involvements/own-agreement
  AS mayBeKept
WITH *, CASE WHEN client IS NULL OR closedBy IS NOT NULL THEN 'notFound'
  WHEN links <> [] THEN 'alreadyJoined' WHEN date(since) < life - duration({years: 1}) THEN 'beforeLife'
  WHEN teamLine IS NULL AND NOT mayBeKept THEN 'needsAgreement' ELSE 'done' END AS outcome
FOREACH (_ IN CASE WHEN outcome = 'done' AND teamLine IS NULL THEN [1] ELSE [] END |
  CREATE (client)<-[:SUPPORTS]-(:Involvement {id: newId, role: role, class: holder.class,
    category: holder.category, basis: basis, since: since, lastConfirmed: at, recordedAt: at
  })-[:PROVIDED_BY]->(holder))
WITH *, outcome = 'done' AS isDone, CASE outcome WHEN 'done' THEN coalesce(teamLine.id, newId) END AS lineId
OPTIONAL MATCH (joined:Involvement {id: lineId})
FOREACH (one IN CASE WHEN isDone THEN [joined] ELSE [] END | CREATE (me)-[:INVOLVED_IN {since: since,
  isLead: false, isConfirmed: false, recordedAt: openedSince, recordedBy: me.id}]->(one))
WITH *, 'joined' AS kind, me.id AS aboutId
// @use inbox/tell-team
WITH *, 'join' AS kind, lineId AS reference,
  CASE WHEN client IS NULL OR outcome = 'needsAgreement' THEN [] ELSE [client.id] END AS subjectIds
// @use protection/record-act
RETURN outcome, lineId
