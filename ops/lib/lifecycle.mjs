// Starting and stopping in good order: what was begun last is ended first, whatever ends us.
import { constants } from 'node:os';
import { note, report } from './progress.mjs';
import { watchParents } from './processes.mjs';

const endings = [];
let ending;
let firstSignalAt = 0;

/** Have we been asked to stop? What breaks from then on is a consequence and no news. */
export const isEnding = () => Boolean(ending);

/** Registers work to do before the process ends; returns a function that takes it back. */
export function onEnd(work) {
  endings.push(work);
  return () => {
    const at = endings.indexOf(work);
    if (at >= 0) endings.splice(at, 1);
  };
}

/** Ends everything that was begun, once, and then the process. */
export function end(code) {
  ending ??= (async () => {
    for (const work of endings.splice(0).reverse()) {
      await Promise.resolve(work()).catch(report);
    }
    process.exit(code);
  })();
  return ending;
}

function onSignal(signal) {
  const code = 128 + (constants.signals[signal] ?? 15);
  if (!firstSignalAt) {
    firstSignalAt = Date.now();
    // The one who started us on Node 24 has said so already.
    if (!process.channel) note('Stopping …');
    void end(code);
  } else if (Date.now() - firstSignalAt > 2_000) {
    // A terminal and npm may both hand us the same Ctrl-C; only a later one means "at once".
    process.exit(code);
  }
}

/**
 * Runs one of the commands of ops/ to its end and leaves with its exit code.
 * @param afterFailure has the last word where the work did not come to an end
 */
export async function main(work, afterFailure = () => {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal));
  watchParents(() => onSignal('SIGTERM'));
  try {
    const code = (await work()) ?? 0;
    await end(code);
  } catch (error) {
    if (!isEnding()) {
      report(error);
      afterFailure();
    }
    await end(1);
  }
}
