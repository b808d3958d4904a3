import {
  addMonths,
  type AuthorityBar,
  type ConsentRecord,
  type Encounter,
} from '#api/consent/resolution.ts';
import { CATEGORIES, CLASSES, type Category } from '#api/consent/vocabulary.ts';
import { Random } from '#api/demo/random.ts';

/** One subject's records and bars, met by one viewer at one involvement. */
export interface ConsentSet {
  clientId: string;
  records: ConsentRecord[];
  bars: AuthorityBar[];
  encounter: Encounter;
}

const DAY = 86_400_000;
const MOST_RECORDS = 8;
/** Ends of months, leap days, and the hours in which the clocks of London and Melbourne change. */
const MOMENTS = [
  '2026-03-01T10:00:00.000Z',
  '2025-02-28T23:59:59.999Z',
  '2024-02-29T12:00:00.000Z',
  '2025-03-01T00:00:00.000Z',
  '2026-03-29T01:00:00.000Z',
  '2026-10-25T01:00:00.000Z',
  '2026-04-04T16:00:00.000Z',
  '2026-10-03T16:00:00.000Z',
  '2026-12-31T23:59:59.999Z',
];
const AUTHORITIES = ['herself', 'mother', 'father'];

/** Small pools, so that scopes meet, nest, repeat and contradict each other in most sets. */
export function consentSet(seed: number): ConsentSet {
  const random = new Random(seed * 2_654_435_761 + 12_345);
  const at = new Date(random.pick(MOMENTS));
  const holders = chain(random, 'holder');
  const kind = random.pick(CLASSES);
  const category = kind === 'sensitive' ? random.pick(CATEGORIES) : null;
  const encounter: Encounter = {
    involvement: { id: 'line', class: kind, category, agencies: holders },
    // Now and then somebody of the very agency that holds the line.
    viewer: {
      practitionerId: 'viewer',
      sector: 'school',
      agencies: random.chance(0.1) ? holders : chain(random, 'place'),
    },
    at,
    sensitiveShareMonths: 12,
  };
  const records: ConsentRecord[] = [];
  for (let left = random.int(0, MOST_RECORDS); left > 0; left--) {
    records.push(record(random, encounter, records.at(-1)));
  }
  // Numbered in no order that the list would show, and never twice in one database.
  random.shuffle(records).forEach((each, n) => (each.seq = (seed % 1_000_000) * 10 + n));
  const bars = Array.from({ length: random.chance(0.25) ? random.int(1, 2) : 0 }, () => {
    return { authority: random.pick(AUTHORITIES), ...barDates(random, at) };
  });
  return { clientId: `set-${seed}`, records, bars, encounter };
}

function chain(random: Random, word: string): string[] {
  return ['', ' above', ' at the top'].slice(0, random.int(1, 3)).map((where) => word + where);
}

function record(random: Random, { involvement, viewer, at }: Encounter, last?: ConsentRecord) {
  const scopes =
    last && random.chance(0.35)
      ? { source: last.source, recipient: last.recipient }
      : { source: source(random, involvement), recipient: recipient(random, viewer) };
  return {
    seq: 0,
    authority: random.pick(AUTHORITIES),
    decision: random.pick(['deny', 'flag', 'flag', 'share', 'share', 'share', 'clear'] as const),
    ...scopes,
    ...recordDates(random, at),
  };
}

function source(
  random: Random,
  { agencies, category }: Encounter['involvement'],
): ConsentRecord['source'] {
  const other: Category = random.pick(CATEGORIES);
  return random.pick<ConsentRecord['source']>([
    { scope: 'all', id: null },
    { scope: 'involvement', id: random.chance(0.85) ? 'line' : 'another line' },
    { scope: 'agency', id: random.chance(0.85) ? random.pick(agencies) : 'elsewhere' },
    { scope: 'category', id: random.chance(0.8) ? (category ?? other) : other },
  ]);
}

function recipient(random: Random, { agencies }: Encounter['viewer']): ConsentRecord['recipient'] {
  return random.pick<ConsentRecord['recipient']>([
    { scope: 'all', id: null },
    { scope: 'practitioner', id: random.chance(0.85) ? 'viewer' : 'another' },
    { scope: 'agency', id: random.chance(0.85) ? random.pick(agencies) : 'elsewhere' },
    { scope: 'sector', id: random.chance(0.85) ? 'school' : 'police' },
  ]);
}

/** Mostly long in force; else within a millisecond of its edge. */
function recordDates(random: Random, at: Date) {
  const edge = () => new Date(at.getTime() + random.int(-1, 1));
  const days = (count: number) => new Date(at.getTime() + count * DAY);
  const yearAgo = addMonths(at, -12);
  return random.pick([
    { from: null, to: null, recordedAt: days(-30) },
    { from: null, to: null, recordedAt: days(-30) },
    { from: null, to: days(30), recordedAt: days(-30) },
    { from: null, to: edge(), recordedAt: days(-30) },
    { from: edge(), to: null, recordedAt: days(-30) },
    { from: days(-3), to: null, recordedAt: days(-400) },
    { from: null, to: null, recordedAt: new Date(yearAgo.getTime() + random.int(-1, 1)) },
    { from: new Date(yearAgo.getTime() + random.int(-1, 1)), to: null, recordedAt: days(-500) },
    { from: null, to: null, recordedAt: days(-random.int(360, 370)) },
  ]);
}

function barDates(random: Random, at: Date) {
  const edge = (): Date => new Date(at.getTime() + random.int(-1, 1));
  const days = (count: number) => new Date(at.getTime() + count * DAY);
  return random.pick([
    { since: days(-2), until: days(2) },
    { since: edge(), until: days(2) },
    { since: days(-2), until: edge() },
  ]);
}
