// To whom the nodes of a family page lead on. Of lines, those of its agencies, and those in which its
// practitioners work now, for the agency that holds the line; of people, those who share a family now with
// one of its relatives. Whoever asks has decided that these lines and people may be shown, and these nodes
// drawn: from anywhere else nothing is walked.
// @access read
// @param lineIds :: LIST<STRING>, personIds :: LIST<STRING>, agencyIds :: LIST<STRING>
// @param practitionerIds :: LIST<STRING>, relativeIds :: LIST<STRING>, now :: STRING?
// @returns kind :: STRING, id :: STRING, clientId :: STRING
WITH $lineIds AS lineIds, $personIds AS personIds, $agencyIds AS agencyIds,
  $practitionerIds AS practitionerIds, $relativeIds AS relativeIds,
  coalesce(datetime($now), datetime.realtime()) AS at
CALL (lineIds, personIds, agencyIds, practitionerIds, relativeIds, at) {
  UNWIND lineIds AS lineId
  MATCH (line:Involvement {id: lineId})-[:PROVIDED_BY]->(agency:Agency)
  WHERE agency.id IN agencyIds
  MATCH (line)-[:SUPPORTS]->(client:Client)
  RETURN 'agency' AS kind, agency.id AS id, client.id AS clientId
  UNION
  UNWIND lineIds AS lineId
  MATCH (line:Involvement {id: lineId})<-[link:INVOLVED_IN]-(person:Practitioner)
  WHERE person.id IN practitionerIds AND link.since <= at AND (link.until IS NULL OR at < link.until)
    AND EXISTS {
      MATCH (line)-[:PROVIDED_BY]->(:Agency)<-[post:WORKS_FOR]-(person)
      WHERE post.since <= at AND (post.until IS NULL OR at < post.until)
    }
  MATCH (line)-[:SUPPORTS]->(client:Client)
  RETURN 'practitioner' AS kind, person.id AS id, client.id AS clientId
  UNION
  UNWIND relativeIds AS relativeId
  MATCH (relative:Client {id: relativeId})-[mine:MEMBER_OF]->(:Family)<-[theirs:MEMBER_OF]-(client:Client)
  WHERE client.id IN personIds
    AND mine.since <= at AND (mine.until IS NULL OR at < mine.until)
    AND theirs.since <= at AND (theirs.until IS NULL OR at < theirs.until)
  RETURN 'relative' AS kind, relative.id AS id, client.id AS clientId
}
RETURN kind, id, clientId
