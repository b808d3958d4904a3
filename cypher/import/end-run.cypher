// Closes a run: finished, or failed with the code of what stopped it.
// @access write
// @param runId :: STRING, state :: STRING, failure :: STRING?, counts :: MAP, now :: STRING?
// @returns state :: STRING
MATCH (run:ImportRun {id: $runId})
SET run.state = $state, run.failure = $failure, run.rows = $counts.rows,
  run.skipped = $counts.skipped, run.rejected = $counts.rejected,
  run.endedAt = coalesce(datetime($now), datetime.realtime())
RETURN run.state AS state
