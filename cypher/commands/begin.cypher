// Takes an operation id for one command. The lock on the id makes a second try wait for the first and
// then find its answer.
// @access write
// @param operationId :: STRING, kind :: STRING, practitionerId :: STRING, bodyHash :: STRING, now :: STRING?
// @returns isSame :: BOOLEAN, response :: STRING?
MERGE (operation:Operation {id: $operationId})
ON CREATE SET operation.kind = $kind, operation.practitionerId = $practitionerId,
  operation.bodyHash = $bodyHash, operation.at = coalesce(datetime($now), datetime.realtime())
RETURN operation.kind = $kind AND operation.practitionerId = $practitionerId
    AND operation.bodyHash = $bodyHash AS isSame,
  operation.response AS response
