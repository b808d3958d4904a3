import { Random } from '#api/demo/random.ts';
import { buildCounty, DEMO_SEED } from '#api/demo/county.ts';
import type { World } from '#api/demo/world.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';

export const ANCHOR = new Date('2026-03-01T10:00:00Z');

/** The demo county on a fixed day, with a vault whose chance is seeded too. */
export function demoWorld(seed = DEMO_SEED, anchor = ANCHOR): World {
  const random = new Random(1);
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => random.int(0, 255)));
  const vault = makeIdentifierVault('5a'.repeat(32), bytes as never);
  return buildCounty({ seed, anchor, vault });
}

export function countBy<T>(items: T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
