// A list of things to do one after the other, and at the end which of them failed.
import { note } from './progress.mjs';

/** @typedef {{ name: string, run: () => Promise<number | void> }} Step  a code other than 0 fails */

/**
 * Does all steps, also after a failure: somebody who mends things wants to see all that is broken.
 * @param {Step[]} steps
 */
export async function doAll(steps, { stopAtFailure = false } = {}) {
  const failed = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    if (await run()) failed.push(name);
    if (failed.length > 0 && stopAtFailure) break;
  }
  console.log('');
  if (failed.length === 0) return 0;
  note(`✗ failed: ${failed.join(', ')}`);
  return 1;
}
