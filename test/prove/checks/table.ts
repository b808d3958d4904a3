import type { LineInput } from '#api/consent/lines.ts';
import { PURPOSES, ROLES, type InvolvementClass } from '#api/consent/vocabulary.ts';
import { Random } from '#api/demo/random.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { ask } from '../statements.ts';
import { batches, combinations, type Check } from './check.ts';

const AT = '2026-03-01T10:00:00.000Z';
const BEFORE = '2026-02-01T10:00:00.000Z';
const AFTER = '2026-04-01T10:00:00.000Z';
const OUTCOMES = ['', 'FULL', 'MEDIATED', 'HIDDEN'];
const LINES_A_BATCH = 16;

/** Where a class or a start was lost the line counts as the most closed one. */
const CLASSES = ['open', 'sensitive', 'statutory', 'covert'] as const;
const RELEASES = {
  none: [],
  current: [{ since: BEFORE, until: null }],
  'ending now': [{ since: BEFORE, until: AT }],
  'beginning now': [{ since: AT, until: AFTER }],
  later: [{ since: AFTER, until: null }],
};

/** What the table reads of a line, and the same with every edge. */
const LINES = {
  plain: {
    class: CLASSES,
    since: [BEFORE, AFTER],
    until: [null, BEFORE],
    retainUntil: [null, BEFORE],
    release: ['none', 'current'],
  },
  edges: {
    class: [...CLASSES, 'unheard of', null],
    since: [BEFORE, AT, AFTER, null],
    until: [null, BEFORE, AT, AFTER],
    retainUntil: [null, BEFORE, AT, AFTER],
    release: Object.keys(RELEASES),
  },
} as const;

const INPUTS = {
  closedBy: [null, 1, 4, 5],
  isOwnOrTeam: [true, false],
  hasBreakGlass: [true, false],
  isLocationShielded: [true, false],
  decision: ['deny', 'flag', 'share', 'none'],
  isInMatrix: [true, false],
  hasSignedRow: [true, false, null],
} as const;

const VIEWERS = {
  plain: { role: ['practitioner', 'statutory'], purpose: ['directSupport', 'safeguarding'] },
  all: { role: ROLES, purpose: [...PURPOSES, null] },
} as const;

export interface TableSize {
  lines: keyof typeof LINES;
  viewers: keyof typeof VIEWERS;
  /** About one line and one combination in so many, others for each seed: where all would take long. */
  sample?: { oneIn: number; seed: number };
}

/** The table, on every combination of what it reads. */
export async function tableCheck(graph: GraphService, size: TableSize): Promise<Check> {
  const { oneIn, seed } = size.sample ?? { oneIn: 1, seed: 0 };
  const random = new Random(seed);
  const isTaken = () => random.chance(1 / oneIn);
  const axes = LINES[size.lines] as (typeof LINES)['edges'];
  const lines = combinations(axes)
    .filter(isTaken)
    .map((line, n) => ({
      ...line,
      id: `table-${size.lines}-${size.viewers}-${oneIn}-${seed}-${n}`,
      releases: RELEASES[line.release as keyof typeof RELEASES],
    }));
  const inputs = combinations({ ...INPUTS, ...VIEWERS[size.viewers] }).filter(isTaken);
  await graph.runText(
    `UNWIND $lines AS line
     CREATE (involvement:Involvement {id: line.id, class: line.class, since: datetime(line.since),
       until: datetime(line.until), retainUntil: datetime(line.retainUntil)})
     WITH involvement, line UNWIND line.releases AS release
     CREATE (:Release {id: randomUUID(), since: datetime(release.since),
       until: datetime(release.until)})-[:RELEASES]->(involvement)`,
    { lines },
  );
  const sent = inputs.map((input, n) => ({
    ...input,
    n,
    viewer: {
      isStatutory: ['statutory', 'frontDoor'].includes(input.role),
      isProtective: ['safeguarding', 'emergency'].includes(input.purpose ?? ''),
      openTo: input.isInMatrix ? ['school'] : ['police'],
    },
    holder: { sector: 'school', hasSignedRow: input.hasSignedRow },
  }));
  const at = (n: number) =>
    [lines[Math.floor(n / inputs.length)]!, inputs[n % inputs.length]!] as const;

  return {
    name: `table (${size.lines} lines, ${size.viewers} viewers)`,
    size: lines.length * inputs.length,
    specification: ({ decideLine }) =>
      lines.flatMap((line) =>
        inputs.map((input) => {
          const { row, outcome } = decideLine({ ...read(line), ...asLine(input) });
          return `${row} ${outcome}`;
        }),
      ),
    async cypher(_graph, texts) {
      const answers: string[] = [];
      for (const some of batches(lines, LINES_A_BATCH)) {
        const ids = some.map(({ id }) => id);
        const rows = await ask(graph, texts.get('table')!, { ids, inputs: sent, now: AT });
        const rulings = new Map(rows.map((row) => [row['id'], row['rulings'] as number[]]));
        for (const id of ids) {
          const ofLine: string[] = Array.from({ length: inputs.length });
          for (const code of rulings.get(id) ?? []) {
            const row = Math.floor((code % 1000) / 10);
            ofLine[Math.floor(code / 1000)] = `${row} ${OUTCOMES[code % 10]}`;
          }
          answers.push(...ofLine);
        }
      }
      return answers;
    },
    describe: (n) => Object.assign({}, ...at(n)),
  };
}

type Line = {
  class: string | null;
  since: string | null;
  until: string | null;
  retainUntil: string | null;
  release: string;
};

function read(line: Line) {
  const isPast = (time: string | null) => time !== null && time <= AT;
  const isKnown = CLASSES.some((known) => known === line.class);
  return {
    class: (isKnown ? line.class : 'covert') as InvolvementClass,
    hasBegun: isPast(line.since),
    hasEnded: isPast(line.until),
    isPastRetention: isPast(line.retainUntil),
    hasRelease: ['current', 'beginning now'].includes(line.release),
  };
}

function asLine({
  isInMatrix,
  hasSignedRow,
  ...input
}: Omit<LineInput, keyof ReturnType<typeof read> | 'isOpenByDefault'> & {
  isInMatrix: boolean;
  hasSignedRow: boolean | null;
}) {
  return { ...input, isOpenByDefault: isInMatrix && hasSignedRow === true };
}
