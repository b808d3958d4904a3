// Last statement of each batch: its counts join the run's in the same transaction.
// @access write
// @param runId :: STRING, counts :: MAP
// @returns batches :: INTEGER
MATCH (run:ImportRun {id: $runId})
SET run.batches = run.batches + 1, run.created = run.created + $counts.created,
  run.updated = run.updated + $counts.updated, run.closed = run.closed + $counts.closed,
  run.unchanged = run.unchanged + $counts.unchanged,
  run.unknownClosed = run.unknownClosed + $counts.unknownClosed
RETURN run.batches AS batches
