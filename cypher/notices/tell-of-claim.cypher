// One line for tomorrow to each who works with a client that somebody claimed today, however many did:
// that it was claimed, not by whom, nor when. It waits for the midnight of the county's time zone.
// Takes viewer (who claims), client, at; gives told.
// @access fragment
CALL (viewer, client, at) {
  MATCH (client)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(holder:Agency)
  WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
    AND (line.retainUntil IS NULL OR at < line.retainUntil)
  MATCH (line)<-[link:INVOLVED_IN {isConfirmed: true}]-(worker:Practitioner {isActive: true})
  WHERE link.since <= at AND (link.until IS NULL OR at < link.until)
    AND worker <> viewer.practitioner
  WITH DISTINCT client, holder, worker, datetime({
      date: date(datetime({datetime: at, timezone: viewer.timeZone})) + duration({days: 1}),
      timezone: viewer.timeZone
    }).epochMillis AS midnight
  // One moment told by the clocks of two places counts as two.
  WITH client, holder, worker, datetime({epochMillis: midnight}) AS morning
  WHERE NOT EXISTS {
    MATCH (told:Notice {toAgencyId: holder.id})
    WHERE told.kind = 'claimed' AND told.subjectId = client.id AND told.at = morning
      AND told.toPractitionerId = worker.id
  }
  CREATE (:Notice {id: randomUUID(), kind: 'claimed', at: morning, subjectId: client.id,
    toAgencyId: holder.id, toPractitionerId: worker.id})
  RETURN count(*) AS told
}
