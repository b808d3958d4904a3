import { connectGraph } from '#api/graph/connect.ts';
import { migrate } from '#api/graph/migrations.ts';
import { warmUp } from '#api/graph/warm-up.ts';
import { openChromium } from '#test/e2e/support/chromium.ts';
import { startManagedNeo4j } from '../../../ops/lib/managed-neo4j.mjs';
import type { Bench } from '../bench.ts';
import { loadLargeFamily, type LargeFamily } from '../browser/large-family.ts';
import { PageWatch } from '../browser/page-watch.ts';
import { REPETITIONS } from '../measure.ts';
import { Service } from '../service.ts';

const USUAL = 51;
const HUGE = 1_000;
/** The library alone weighs more. */
const LEAST_KB = 100;

/** Goal 11: what a browser makes of the pages. A county's size does not matter to it. */
export async function measureBrowser(bench: Bench): Promise<void> {
  const server = await startManagedNeo4j({ throwAway: true });
  const graph = await connectGraph(server);
  const service = new Service(graph);
  try {
    await migrate(graph);
    const family = await loadLargeFamily(graph, USUAL, 2);
    const huge = await loadLargeFamily(graph, HUGE, 9);
    await warmUp(graph);
    await service.start(server, { withWeb: true });
    const browser = await openChromium();
    try {
      const watchOf = async (one: LargeFamily) => {
        const { cookie } = await service.sessionOf({ ...one, role: 'statutory' });
        const watch = new PageWatch(browser, service.origin, cookie);
        for (const path of ['/', pathOf(one)]) await watch.untilAnswered(path);
        return watch;
      };
      await measureFamily(bench, await watchOf(family), pathOf(family));
      await measurePan(bench, await watchOf(huge), pathOf(huge));
    } finally {
      await browser.close();
      await service.stop();
    }
  } finally {
    await graph.close();
    await server.stop();
  }
}

const pathOf = ({ clientId }: LargeFamily) => `/clients/${clientId}`;

async function measureFamily(bench: Bench, watch: PageWatch, path: string): Promise<void> {
  await measureScripts(bench, watch, path);
  const drawing = await repeated(bench, () => watch.drawing(path, USUAL));
  const picture = `picture of ${USUAL} nodes, on the main thread`;
  const [script, drawn] = [drawing.map((own) => own.script), drawing.map((own) => own.drawing)];
  const near = 'as soon as the pointer comes near';
  const first = { name: `${picture}: its script`, values: script, note: near };
  bench.add({ goal: '11', unit: 'ms', ...first });
  const second = { name: `${picture}: layout and first paint`, values: drawn };
  bench.add({ goal: '11', unit: 'ms', ...second, aim: { atMost: 150 } });
  for (const [page, at] of [
    ['home', '/'],
    ['family page', path],
  ] as const) {
    const phone = await repeated(bench, () => watch.loading(at, 'phone'));
    const note = 'a phone: 1.6 Mbit/s, 150 ms away, four times slower';
    const paints = phone.map(({ largestPaint }) => largestPaint);
    const blocked = phone.map(({ blocked: ms }) => ms);
    const common = { goal: '11', unit: 'ms', note } as const;
    bench.add({ ...common, name: `${page}: LCP`, values: paints, aim: { atMost: 2_500 } });
    bench.add({ ...common, name: `${page}: TBT`, values: blocked, aim: { atMost: 200 } });
  }
  await measureAtDesk(bench, watch, path);
}

/** List and picture at once; without an aim of its own for the time blocked: the picture's is above. */
async function measureAtDesk(bench: Bench, watch: PageWatch, path: string): Promise<void> {
  const desk = await repeated(bench, () => watch.loading(path, 'desk'));
  const common = { goal: '11', unit: 'ms', note: 'a desk: 10 Mbit/s, 40 ms away' } as const;
  const paints = desk.map(({ largestPaint }) => largestPaint);
  const blocked = desk.map(({ blocked: ms }) => ms);
  const name = 'family page with its picture';
  bench.add({ ...common, name: `${name}: LCP`, values: paints, aim: { atMost: 2_500 } });
  bench.add({ ...common, name: `${name}: TBT`, values: blocked, aim: { atMost: 200 } });
}

async function measureScripts(bench: Bench, watch: PageWatch, path: string): Promise<void> {
  const home = await watch.scripts('/', false);
  const family = await watch.scripts(path, true);
  const common = { goal: '11', unit: 'kB', isExact: true } as const;
  const first = { name: 'script of the first route, compressed', values: [home.first] };
  bench.add({ ...common, ...first, aim: { atMost: 70 } });
  bench.add({
    ...common,
    name: 'script of a family page without its picture',
    values: [family.first],
  });
  const picture = { name: 'script of the picture, when it is asked for', values: [family.picture] };
  bench.add({ ...common, ...picture, aim: { atMost: 185 } });
  if (family.picture < LEAST_KB)
    throw new Error('The picture’s script came before it was asked for');
}

async function measurePan(bench: Bench, watch: PageWatch, path: string): Promise<void> {
  const tasks = await repeated(bench, () => watch.panning(path, HUGE));
  const name = `longest task while ${HUGE} nodes are moved`;
  bench.add({ goal: '11', name, values: tasks, unit: 'ms', aim: { atMost: 200 } });
}

async function repeated<T>(bench: Bench, once: () => Promise<T>): Promise<T[]> {
  // A first visit also fills the server's own caches.
  await once();
  const values: T[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    await bench.machine.settle();
    values.push(await once());
  }
  return values;
}
