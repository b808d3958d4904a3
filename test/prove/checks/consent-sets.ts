import { dayAt } from '#api/common/local-day.ts';
import { addMonths } from '#api/consent/calendar.ts';
import type { Subject } from '#api/consent/own-matters.ts';
import type { AuthorityBar, ConsentRecord, Encounter } from '#api/consent/resolution.ts';
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
/** Ends of months, leap days, the hours in which the clocks of London and Melbourne change, and the
 *  last and first milliseconds of days there. */
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
  '2026-03-29T00:00:00.000Z',
  '2026-03-29T22:59:59.999Z',
  '2026-03-29T23:00:00.000Z',
  '2026-04-05T13:59:59.999Z',
  '2026-04-05T14:00:00.000Z',
];
const ZONES = ['Europe/London', 'Australia/Melbourne'];
const GUARDIANS = ['mother', 'father'];

/** Small pools, so that scopes meet, nest, repeat and contradict each other in most sets. */
export function consentSet(seed: number): ConsentSet {
  const random = new Random(seed * 2_654_435_761 + 12_345);
  const clientId = `set-${seed}`;
  const at = new Date(random.pick(MOMENTS));
  const timeZone = random.pick(ZONES);
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
    subject: { id: clientId, ...age(random, at, timeZone), assessments: assessments(random, at) },
    ageOfDeciding: 16,
    timeZone,
  };
  const records: ConsentRecord[] = [];
  for (let left = random.int(0, MOST_RECORDS); left > 0; left--) {
    records.push(record(random, encounter, records.at(-1)));
  }
  // Numbered in no order that the list would show, and never twice in one database.
  random.shuffle(records).forEach((each, n) => (each.seq = (seed % 1_000_000) * 10 + n));
  const bars = Array.from({ length: random.chance(0.25) ? random.int(1, 2) : 0 }, () => {
    return { authority: random.pick([clientId, ...GUARDIANS]), ...barDates(random, at) };
  });
  return { clientId, records, bars, encounter };
}

/** Mostly young; else within a day of sixteen where the county is, unborn, or of unknown age. */
function age(random: Random, at: Date, timeZone: string): Pick<Subject, 'birthDate' | 'dueDate'> {
  const near = new Date(at.getTime() + random.int(-1, 1) * DAY);
  const sixteen = dayAt(addMonths(near, -12 * 16), timeZone);
  return random.pick([
    { birthDate: '2017-05-04', dueDate: null },
    { birthDate: '2017-05-04', dueDate: null },
    { birthDate: sixteen, dueDate: null },
    { birthDate: null, dueDate: random.chance(0.5) ? '2026-12-01' : null },
  ]);
}

function assessments(random: Random, at: Date): Subject['assessments'] {
  return Array.from({ length: random.chance(0.3) ? random.int(1, 2) : 0 }, () => {
    const { since, until } = barDates(random, at);
    const categories = random.chance(0.3) ? (['all'] as const) : [random.pick(CATEGORIES)];
    return { categories, since, until: random.chance(0.3) ? null : until };
  });
}

function chain(random: Random, word: string): string[] {
  return ['', ' above', ' at the top'].slice(0, random.int(1, 3)).map((where) => word + where);
}

function record(random: Random, encounter: Encounter, last?: ConsentRecord) {
  const { involvement, viewer, at, subject } = encounter;
  const scopes =
    last && random.chance(0.35)
      ? { source: last.source, recipient: last.recipient }
      : { source: source(random, involvement), recipient: recipient(random, viewer) };
  return {
    seq: 0,
    authority: random.pick([subject.id, ...GUARDIANS]),
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
