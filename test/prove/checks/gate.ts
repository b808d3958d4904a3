import { PURPOSES, RELATIONS, ROLES } from '#api/consent/vocabulary.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { ask } from '../statements.ts';
import { combinations, type Check } from './check.ts';

const AT = '2026-03-01T10:00:00.000Z';
const BEFORE = '2026-02-01T10:00:00.000Z';
const AFTER = '2026-04-01T10:00:00.000Z';

interface Shield {
  kind: 'full' | 'location';
  since: string | null;
  until: string | null;
  isAllowed: boolean;
}

const full = (facts: Partial<Shield> = {}): Shield => ({
  kind: 'full',
  since: BEFORE,
  until: null,
  isAllowed: false,
  ...facts,
});

/** Every way in which a person may be shielded, and what the gate is to make of it. */
const SHIELDED: { shields: Shield[]; isFullyShielded: boolean; isAllowed: boolean }[] = [
  { shields: [], isFullyShielded: false, isAllowed: true },
  { shields: [full()], isFullyShielded: true, isAllowed: false },
  { shields: [full({ isAllowed: true })], isFullyShielded: true, isAllowed: true },
  {
    shields: [full({ isAllowed: true }), full()],
    isFullyShielded: true,
    isAllowed: false,
  },
  { shields: [full({ until: BEFORE })], isFullyShielded: false, isAllowed: true },
  { shields: [full({ until: AT })], isFullyShielded: false, isAllowed: true },
  { shields: [full({ until: AFTER })], isFullyShielded: true, isAllowed: false },
  { shields: [full({ since: AT })], isFullyShielded: true, isAllowed: false },
  { shields: [full({ since: AFTER })], isFullyShielded: false, isAllowed: true },
  // A start that was lost: shielded from the first.
  { shields: [full({ since: null })], isFullyShielded: true, isAllowed: false },
  { shields: [full({ kind: 'location' })], isFullyShielded: false, isAllowed: true },
];

const INPUTS = combinations({
  isEligible: [true, false],
  role: ROLES,
  purpose: [...PURPOSES, null],
  shielding: SHIELDED.map((_unused, n) => n),
  relation: RELATIONS,
});

/** The gate, on every combination of what it reads. */
export async function gateCheck(graph: GraphService): Promise<Check> {
  await graph.runText(
    `CREATE (me:Practitioner {id: 'gate-me'}), (other:Practitioner {id: 'gate-other'})
     WITH me, other UNWIND $shielded AS person
     CREATE (client:Client {id: 'gate-' + person.n})
     WITH me, other, client, person UNWIND person.shields AS facts
     CREATE (shield:Shield {id: randomUUID(), kind: facts.kind, since: datetime(facts.since),
       until: datetime(facts.until)})-[:SHIELDS]->(client), (shield)-[:ALLOWS]->(other)
     FOREACH (_ IN CASE WHEN facts.isAllowed THEN [1] ELSE [] END | CREATE (shield)-[:ALLOWS]->(me))`,
    { shielded: SHIELDED.map(({ shields }, n) => ({ n: String(n), shields })) },
  );
  const inputs = INPUTS.map((input, n) => ({ ...input, n, clientId: `gate-${input.shielding}` }));
  return {
    name: 'gate',
    size: INPUTS.length,
    specification: ({ closingRow }) =>
      INPUTS.map(({ shielding, ...input }) =>
        String(closingRow({ ...input, ...SHIELDED[shielding]! })),
      ),
    async cypher(_graph, texts) {
      const [row] = await ask(graph, texts.get('gate')!, { inputs, me: 'gate-me', now: AT });
      const answers: string[] = Array.from({ length: INPUTS.length });
      const closings = row?.['closings'] as { n: number; closedBy: number | null }[];
      for (const { n, closedBy } of closings) answers[n] = String(closedBy);
      return answers;
    },
    describe: (n) => ({ ...INPUTS[n], ...SHIELDED[INPUTS[n]!.shielding] }),
  };
}
