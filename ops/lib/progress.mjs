// What a newcomer reads. One line a step, and for each failure what to do about it.
import { statfsSync } from 'node:fs';
import { ROOT } from './paths.mjs';

/** A failure we understand: printed without a stack trace, with the command that puts it right. */
export class Problem extends Error {
  constructor(message, fix) {
    super(message);
    this.fix = fix;
  }
}

// Standard error, so that a tool's standard output (a report, a test count) stays clean.
const say = (line) => process.stderr.write(`${line}\n`);

export const note = (text) => say(`  ${text}`);

/**
 * Announces a step that may take a while and says every 15 seconds that it is still alive
 * (so that a slow download is not taken for a hang). `step.saying(text)` adds detail to that line.
 */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  let detail = '';
  say(`• ${title} …`);
  const ticker = setInterval(() => say(`  … ${title}: ${seconds()}${detail}`), 15_000);
  ticker.unref();
  try {
    const result = await work((text) => (detail = `, ${text}`));
    say(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

export const isDiskFull = (text) => /ENOSPC|No space left on device|not enough space/i.test(text);

export function diskFull() {
  return new Problem(
    'The disk is full.',
    `Free some space (this folder is ${ROOT}; see: df -h) and run the same command again; it goes on where it stopped.`,
  );
}

/** Refuses early, rather than half way through a download. */
export function requireDisk(megabytes, what) {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = Math.floor((bavail * bsize) / 1_048_576);
  if (free >= megabytes) return;
  throw new Problem(
    `Not enough disk space for ${what}: ${free} MB free, about ${megabytes} MB needed.`,
    `Free some space (see: df -h ${ROOT}) and run the same command again.`,
  );
}

export function report(error) {
  if (!(error instanceof Problem) && isDiskFull(`${error?.code} ${error?.message}`)) {
    error = diskFull();
  }
  say('');
  if (!(error instanceof Problem)) return say(error?.stack ?? String(error));
  say(`✗ ${error.message}`);
  if (error.fix) say(`  → ${error.fix.split('\n').join('\n    ')}`);
}
