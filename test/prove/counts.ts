import { appendFileSync } from 'node:fs';

/** How often each proof is tried: in the ordinary run, and by `npm run prove`. The code is the same. */
const COUNTS = {
  'random sets of consent records': [5_000, 200_000],
  'random worlds by the rule': [8, 400],
  'random worlds at the edges of their dates': [4, 200],
  mutants: [3, 10_000],
  'lost replies of commits': [12, 1_000],
  'reads while consent swaps': [160, 100_000],
  'histories of decisions': [5, 200],
  'kills of the service': [1, 20],
  'kills of the service while it mails': [1, 20],
  'kills of Neo4j': [0, 20],
  'worlds over HTTP': [200, 10_000],
  'pairs of worlds': [50, 5_000],
} as const;

export type Proof = keyof typeof COUNTS;

/** `npm run prove -- --scale 0.1` does a tenth of the big counts. */
const SCALE = Number(process.env['PROVE_SCALE'] ?? 1);
export const isProving = process.env['PROVE'] === 'yes';

export function wanted(proof: Proof): number {
  const [ordinary, big] = COUNTS[proof];
  return isProving ? Math.max(ordinary, Math.ceil(big * SCALE)) : ordinary;
}

/** For a test that repeats itself so often: the ordinary run's minutes, or hours. */
export const LONG = isProving ? 6 * 3_600_000 : 1_800_000;

/**
 * Begins a line in the table of `npm run prove`; what is then noted is added to it, so that a run cut
 * short has said how far it got. Nothing in the ordinary run.
 */
export function begin(proof: string, wanted: number): (counts: Record<string, number>) => void {
  const file = process.env['PROVE_NOTES'];
  const note = (counts: Record<string, number>) => {
    if (file) appendFileSync(file, `${JSON.stringify({ proof, ...counts })}\n`);
  };
  note({ wanted });
  return note;
}
