import TestSequencer from '@jest/test-sequencer';

/** What asks several things at once, and so is glad of the processor that the browser tests leave. */
const LAST = /\/api\/(non-interference|worlds)\.spec\.ts$/;

/** Jest's own order (what failed, then what takes long), but for what should come last. */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLast = ({ path }) => LAST.test(path);
    return [...sorted.filter((test) => !isLast(test)), ...sorted.filter(isLast)];
  }
}
