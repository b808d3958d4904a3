// First statement of each batch: locks source and run, proves the lease, says how far the run has come.
// @access write
// @param source :: STRING, holder :: STRING, runId :: STRING, seconds :: INTEGER, now :: STRING?
// @returns batches :: INTEGER
MATCH (source:ImportSource {key: $source})-[:LATEST_RUN]->(run:ImportRun {id: $runId})
SET source.asked = coalesce(source.asked, 0) + 1
WITH source, run
WHERE source.holder = $holder
SET source.leaseUntil = coalesce(datetime($now), datetime.realtime()) + duration({seconds: $seconds})
RETURN run.batches AS batches
