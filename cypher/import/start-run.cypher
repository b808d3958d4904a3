// Records a new run as the source's newest; one that never ended is marked as failed.
// @access write
// @param source :: STRING, holder :: STRING, runId :: STRING, profile :: STRING, profileHash :: STRING
// @param fileHash :: STRING, batchSize :: INTEGER, now :: STRING?
// @returns batches :: INTEGER
MATCH (source:ImportSource {key: $source, holder: $holder})
OPTIONAL MATCH (source)-[old:LATEST_RUN]->(last:ImportRun)
WHERE last.id <> $runId
FOREACH (_ IN CASE WHEN last.state = 'running' THEN [1] ELSE [] END |
  SET last.state = 'failed', last.failure = 'abandoned'
)
DELETE old
WITH source
MERGE (run:ImportRun {id: $runId})
ON CREATE SET run.source = $source, run.profile = $profile, run.profileHash = $profileHash,
  run.fileHash = $fileHash, run.batchSize = $batchSize, run.state = 'running', run.starts = 1,
  run.startedAt = coalesce(datetime($now), datetime.realtime()),
  run.batches = 0, run.created = 0, run.updated = 0, run.closed = 0, run.unchanged = 0, run.unknownClosed = 0
MERGE (source)-[:LATEST_RUN]->(run)
RETURN run.batches AS batches
