import { createHash } from 'node:crypto';
import { buildCounty, DEMO_SEED } from '#api/demo/county.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';

const CLIENTS_OF_ONE = 5_000;
const UUID = /"[0-9a-f]{4}([0-9a-f]{4}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})"/g;

/**
 * Fills the graph with as many invented counties, one beside the other, as make up that number of
 * clients: so a family, a caseload and an agency are as large in a million as in five thousand.
 * One county is in memory at a time.
 * @returns clients that are there now
 */
export async function fillGraph(
  graph: GraphService,
  clients: number,
  say: (line: string) => void,
): Promise<number> {
  const copies = Math.max(1, Math.round(clients / CLIENTS_OF_ONE));
  const anchor = new Date();
  anchor.setUTCHours(0, 0, 0, 0);
  let filled = 0;
  for (let copy = 0; copy < copies; copy++) {
    const world = countyNumber(copy, anchor);
    await loadWorld(graph, world);
    filled += world.clients.length;
    if (copy % 10 === 9) say(`  ${filled.toLocaleString('en-GB')} clients …`);
  }
  await graph.runText('CALL db.awaitIndexes(600)');
  await graph.runText('CALL db.prepareForReplanning()');
  return filled;
}

function countyNumber(copy: number, anchor: Date): World {
  const vault = {
    hash: (system: string, value: string) =>
      createHash('sha256').update(`${copy} ${system} ${value}`).digest('hex'),
    seal: (value: string) => value,
  };
  const world = buildCounty({ seed: DEMO_SEED + copy, anchor, vault });
  return copy === 0 ? world : apart(world, copy);
}

/** What is unique in the graph is made so: ids, the order of records, accounts. */
function apart(world: World, copy: number): World {
  const prefix = copy.toString(16).padStart(4, '0');
  const text = JSON.stringify({ ...world, accounts: [] }).replace(UUID, `"${prefix}$1"`);
  const moved = JSON.parse(text) as World;
  const consentRecords = moved.consentRecords.map((record) => ({
    ...record,
    seq: record.seq + copy * 1_000_000,
  }));
  return { ...moved, consentRecords };
}
