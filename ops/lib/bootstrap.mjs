import { main } from './lifecycle.mjs';
import { ensureNode24 } from './node24.mjs';
import { ensurePackages } from './packages.mjs';

/**
 * The frame of every command of ops/: Node 24, the packages, then the work.
 * @param work may return an exit code
 * @param before cheap checks, so that nobody waits for a download only to hear that a port is in use
 */
export function command(work, { before = () => {}, afterFailure } = {}) {
  return main(async () => {
    // Not once more in the run on Node 24 that the first one starts; that one has a channel to it.
    if (!process.channel) await before();
    const code = await ensureNode24();
    if (code !== undefined) return code;
    await ensurePackages();
    return work(process.argv.slice(2));
  }, afterFailure);
}
