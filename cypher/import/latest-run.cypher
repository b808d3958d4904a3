// The newest run of a source: what a run of the same file may continue.
// @access read
// @param source :: STRING
// @returns id :: STRING, state :: STRING, fileHash :: STRING, profileHash :: STRING, batchSize :: INTEGER
MATCH (:ImportSource {key: $source})-[:LATEST_RUN]->(run:ImportRun)
RETURN run.id AS id, run.state AS state, run.fileHash AS fileHash, run.profileHash AS profileHash,
  run.batchSize AS batchSize
