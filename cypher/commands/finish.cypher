// Keeps a command's answer (ids only, never a person's data) for whoever sends the command again.
// @access write
// @param operationId :: STRING, response :: STRING
// @returns id :: STRING
MATCH (operation:Operation {id: $operationId})
SET operation.response = $response
RETURN operation.id AS id
