// One authority's live agreements inside a pair of scopes, which a withdrawal there ends too, or each would
// go on lifting it. An agency is inside a sector if any part of it is: rather too much ends than too little.
// @access read
// @param clientId :: STRING, authority :: STRING, sourceScope :: STRING, sourceId :: STRING?, recipientScope :: STRING, recipientId :: STRING?, now :: STRING?
// @returns id :: STRING
WITH coalesce(datetime($now), datetime.realtime()) AS at, $sourceId AS source, $recipientId AS recipient
MATCH (record:ConsentRecord {authority: $authority})-[:ABOUT]->(client:Client {id: $clientId})
WHERE record.decision IN ['share', 'flag'] AND (record.to IS NULL OR at < record.to)
  AND NOT EXISTS {
    MATCH (newer:ConsentRecord {authority: $authority})-[:ABOUT]->(client)
    // What is to begin later has replaced nothing yet.
    WHERE newer.seq > record.seq AND (newer.from IS NULL OR newer.from <= at)
      AND newer.sourceScope = record.sourceScope AND newer.recipientScope = record.recipientScope
      AND coalesce(newer.sourceId, '') = coalesce(record.sourceId, '')
      AND coalesce(newer.recipientId, '') = coalesce(record.recipientId, '')
  }
  AND NOT (record.sourceScope = $sourceScope AND record.recipientScope = $recipientScope
    AND coalesce(record.sourceId, '') = coalesce(source, '')
    AND coalesce(record.recipientId, '') = coalesce(recipient, ''))
  AND ($sourceScope = 'all' OR record.sourceId = source
    OR EXISTS { MATCH (line:Involvement {id: record.sourceId}) WHERE line.category = source }
    OR source IN COLLECT {
      MATCH (:Agency {id: record.sourceId})-[:PART_OF*0..4]->(place:Agency) RETURN place.id
    }
    OR source IN COLLECT {
      MATCH (:Involvement {id: record.sourceId})-[:PROVIDED_BY]->(:Agency)-[:PART_OF*0..4]->(place:Agency)
      RETURN place.id
    })
  AND ($recipientScope = 'all' OR record.recipientId = recipient
    OR recipient IN COLLECT {
      MATCH (:Agency {id: record.recipientId})-[:PART_OF*0..4]->(place:Agency) RETURN place.id
    }
    OR recipient IN COLLECT {
      MATCH (:Agency {id: record.recipientId})<-[:PART_OF*0..4]-(part:Agency) RETURN part.sector
    }
    OR recipient IN COLLECT {
      MATCH (:Practitioner {id: record.recipientId})-[:WORKS_FOR]->(:Agency)-[:PART_OF*0..4]->(place:Agency)
      UNWIND [place.id, place.sector] AS word RETURN word
    })
RETURN record.id AS id ORDER BY record.seq
