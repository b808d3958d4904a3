import type { GraphService } from '../graph/graph.service.ts';
import { loadWorld, type LoadProgress } from './loader.ts';
import type { World } from './world.ts';

const CLEAR_BATCH = 5_000;

export type DemoLoad = {
  seed: number;
  /** The moment that counts as "today" in the county; `build` turns it into the world. */
  anchor: Date;
  build: () => World;
  progress?: LoadProgress;
};
/** `foreign`: the database holds something that is not the demo, so nothing was touched. */
export type DemoOutcome = 'loaded' | 'present' | 'foreign';

/**
 * Brings the demo county into an empty database, once. A marker node says how far an earlier run
 * came: a load that was cut off is cleared and repeated from empty.
 */
export async function ensureDemoCounty(graph: GraphService, load: DemoLoad): Promise<DemoOutcome> {
  const [state] = await graph.read('demo/state', {});
  if (state?.isComplete) return 'present';
  const isCutOff = state?.isComplete === false;
  if (!isCutOff && !state?.isEmpty) return 'foreign';
  if (isCutOff) await clearCounty(graph);
  const anchor = load.anchor.toISOString();
  await graph.write('demo/begin', { seed: load.seed, anchor });
  await loadWorld(graph, load.build(), { progress: load.progress });
  await graph.write('demo/complete', { seed: load.seed });
  // Without it, it is only slower for a while.
  await graph.read('demo/settle', {}).catch(() => undefined);
  return 'loaded';
}

async function clearCounty(graph: GraphService): Promise<void> {
  for (;;) {
    const [answer] = await graph.write('demo/clear', { limit: CLEAR_BATCH });
    if (!answer?.deleted) return;
  }
}
