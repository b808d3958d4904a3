// A Jest reporter that counts. Written down after each file, so that a run that dies half way has
// its count too; `finished` tells the two apart.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onTestResult(_test, _result, soFar) {
    this.#write(soFar, false);
  }

  onRunComplete(_contexts, results) {
    this.#write(results, !results.wasInterrupted);
  }

  #write(results, finished) {
    const counts = {
      passed: results.numPassedTests,
      // A file that could not even be run is a failure, though none of its tests is.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      finished,
    };
    writeFileSync(process.env.PATCHWORK_TEST_COUNT, JSON.stringify(counts));
  }
}
