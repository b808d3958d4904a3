// Takes up a run that stopped half way.
// @access write
// @param source :: STRING, holder :: STRING, runId :: STRING
// @returns batches :: INTEGER
MATCH (:ImportSource {key: $source, holder: $holder})-[:LATEST_RUN]->(run:ImportRun {id: $runId})
SET run.state = 'running', run.starts = run.starts + 1
REMOVE run.failure
RETURN run.batches AS batches
