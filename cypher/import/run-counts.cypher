// What a run has done so far, over all its starts.
// @access read
// @param runId :: STRING
// @returns batches :: INTEGER, created :: INTEGER, updated :: INTEGER, closed :: INTEGER
// @returns unchanged :: INTEGER, unknownClosed :: INTEGER
MATCH (run:ImportRun {id: $runId})
RETURN run.batches AS batches, run.created AS created, run.updated AS updated, run.closed AS closed,
  run.unchanged AS unchanged, run.unknownClosed AS unknownClosed
