// Condition: a notice of a claim still concerns the viewer. They work with the client by a confirmed
// link, and whoever claimed on the day before it (of 25 hours, once a year) had not joined by its morning.
// Takes notice, me (the viewer's practitioner), at.
// @access fragment
EXISTS {
  MATCH (me)-[link:INVOLVED_IN {isConfirmed: true}]->(line:Involvement)-[:SUPPORTS]->
        (subject:Client {id: notice.subjectId})<-[:CONCERNS]-(claim:Claim)<-[:MADE]-(other:Practitioner)
  WHERE other <> me AND claim.since < notice.at AND notice.at - duration({hours: 25}) <= claim.since
    AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND line.since <= at AND (line.until IS NULL OR at < line.until)
    AND NOT EXISTS {
      MATCH (other)-[joined:INVOLVED_IN {isConfirmed: true}]->(theirs:Involvement)-[:SUPPORTS]->(subject)
      WHERE coalesce(joined.confirmedAt, joined.since) < notice.at
        AND EXISTS { MATCH (theirs)-[:PROVIDED_BY]->(:Agency {id: claim.agencyId}) }
    }
}
