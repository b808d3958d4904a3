import type { GraphService } from '#api/graph/graph.service.ts';
import { ask } from '../statements.ts';
import type { Check } from './check.ts';

const AT = '2026-03-01T10:00:00.000Z';

interface DamagedCase {
  says: string;
  records: Record<string, unknown>[];
  category?: string | null;
  birthDate?: string;
  decision: string;
}

const of = (decision: string, facts: Record<string, unknown> = {}) => ({
  decision,
  authority: 'mother',
  sourceScope: 'all',
  recipientScope: 'all',
  ...facts,
});

/** What nobody should have stored; where it is all the same, it must not open anything. */
const CASES: DamagedCase[] = [
  {
    says: 'a deny of a scope unheard of is about everything',
    records: [of('share'), of('deny', { sourceScope: 'unheard of' })],
    decision: 'deny',
  },
  {
    says: 'a share of a scope unheard of is about nothing',
    records: [of('share', { sourceScope: 'unheard of' })],
    decision: 'none',
  },
  {
    says: 'a deny to recipients unheard of is to everybody',
    records: [of('share'), of('deny', { recipientScope: 'unheard of' })],
    decision: 'deny',
  },
  {
    says: 'a share to recipients unheard of is to nobody',
    records: [of('share', { recipientScope: 'unheard of' })],
    decision: 'none',
  },
  {
    says: 'a deny without its number is the newest',
    records: [of('deny', { seq: null }), of('share')],
    decision: 'deny',
  },
  {
    says: 'a share without its number is the oldest',
    records: [of('share', { seq: null }), of('clear')],
    decision: 'none',
  },
  {
    says: 'a share of nobody known lifts nobody’s deny',
    records: [of('deny'), of('share', { authority: null })],
    decision: 'deny',
  },
  {
    says: 'a narrower share of nobody known lifts nobody’s deny',
    records: [
      of('deny'),
      of('share', { authority: null, sourceScope: 'agency', sourceId: 'holder' }),
    ],
    decision: 'deny',
  },
  {
    says: 'a deny of nobody known is lifted by nobody’s share',
    records: [of('deny', { authority: null }), of('share')],
    decision: 'deny',
  },
  {
    says: 'a share of nobody known opens nothing',
    records: [of('share', { authority: null })],
    decision: 'none',
  },
  {
    says: 'a flag of nobody known is not that of the client who decides alone',
    records: [of('flag', { authority: null })],
    birthDate: '2000-01-01',
    decision: 'deny',
  },
  {
    says: 'a deny of a category closes a sensitive line of no category',
    records: [of('share'), of('deny', { sourceScope: 'category', sourceId: 'mentalHealth' })],
    category: null,
    decision: 'deny',
  },
  {
    says: 'a share of a category opens no line without one',
    records: [of('share', { sourceScope: 'category', sourceId: 'mentalHealth' })],
    category: null,
    decision: 'none',
  },
];

/** In the order in which they stand, and never twice in one database. */
const numbered = (records: Record<string, unknown>[], n: number) =>
  records.map((record, i) => ({ seq: 8_000_000 + n * 10 + i, ...record }));

/** Records that no page writes: the Cypher must fail closed. */
export async function damagedCheck(graph: GraphService): Promise<Check> {
  await graph.runText(
    `UNWIND $cases AS one
     CREATE (client:Client {id: 'damaged-' + one.n, birthDate: date(one.birthDate)})
     WITH client, one UNWIND one.records AS record
     CREATE (each:ConsentRecord {recordedAt: datetime('2026-01-01T00:00:00Z')})-[:ABOUT]->(client)
     SET each += record, each.seq = toInteger(record.seq)`,
    {
      cases: CASES.map(({ records, birthDate = '2018-01-01' }, n) => {
        return { n: String(n), birthDate, records: numbered(records, n) };
      }),
    },
  );
  const sets = CASES.map(({ category = 'mentalHealth' }, n) => ({
    n,
    clientId: `damaged-${n}`,
    at: AT,
    viewer: {
      practitionerId: 'viewer',
      sector: 'school',
      agencies: ['place'],
      sensitiveShareMonths: 12,
      ageOfDeciding: 16,
      timeZone: 'Europe/London',
    },
    involvement: { id: 'line', class: 'sensitive', category },
    holders: ['holder'],
  }));
  return {
    name: 'damaged records',
    size: CASES.length,
    specification: () => CASES.map(({ decision }) => decision),
    async cypher(_graph, texts) {
      const answers: string[] = Array.from({ length: CASES.length });
      for (const row of await ask(graph, texts.get('decisions')!, { sets })) {
        answers[Number(row['n'])] = String(row['decision']);
      }
      return answers;
    },
    describe: (n) => CASES[n],
  };
}
