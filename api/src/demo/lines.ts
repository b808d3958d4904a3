import type { DemoAgency } from './agencies.ts';
import type { FamilyDraft } from './family-draft.ts';
import { lineKinds, type LineKind } from './line-kinds.ts';
import type { Line, LineWriter } from './line-writer.ts';
import { decideSensitive } from './sensitive-lines.ts';
import { isPresent, lifeBegan, type Person } from './person.ts';
import type { Sector } from './vocabulary.ts';

/** Everyone around one family. */
export function addLines(writer: LineWriter, draft: FamilyDraft): Line[] {
  const round = new FamilyLines(writer, draft);
  const lines = lineKinds.flatMap((kind) => round.linesOf(kind));
  for (const line of lines) decideSensitive(writer, line);
  nameLeads(lines, writer);
  return lines;
}

class FamilyLines {
  private readonly writer: LineWriter;
  private readonly draft: FamilyDraft;
  /** A family goes to one practice and one school, not each child to its own. */
  private readonly chosen = new Map<string, DemoAgency | undefined>();

  constructor(writer: LineWriter, draft: FamilyDraft) {
    this.writer = writer;
    this.draft = draft;
  }

  linesOf(kind: LineKind): Line[] {
    const { random } = this.writer.context;
    const isWanted = kind.perFamily === undefined || random.chance(kind.perFamily);
    if (!isWanted) return [];
    return this.draft.people
      .filter((person) => kind.isFor(person, this.draft) && random.chance(kind.share))
      .flatMap((person) => this.lineOf(kind, person));
  }

  private lineOf(kind: LineKind, person: Person): Line[] {
    const agency = this.choose(kind);
    if (!agency || (person.ageDays >= 0 && !isPresent(person))) return [];
    const from = kind.upTo?.(person) ?? lifeBegan(person);
    const wish = { person, agency, endedShare: kind.endedShare };
    return [this.writer.write({ ...wish, from: Math.max(3, from) })];
  }

  private choose(kind: LineKind): DemoAgency | undefined {
    if (!this.chosen.has(kind.name)) {
      const agencies = this.agenciesOf(kind);
      this.chosen.set(
        kind.name,
        agencies.length ? this.writer.context.random.pick(agencies) : undefined,
      );
    }
    return this.chosen.get(kind.name);
  }

  private agenciesOf({ agencies }: LineKind): DemoAgency[] {
    const { districtNumber } = this.draft;
    if (typeof agencies === 'string')
      return this.writer.agencies.serving(agencies as Sector, districtNumber);
    return agencies
      .map((key) => this.writer.agencies.get(key))
      .filter(({ serves }) => serves.includes(districtNumber));
  }
}

const LEADING = ['socialWorker', 'earlyHelpWorker', 'familyNurse', 'healthVisitor', 'midwife'];

/** Where three or more are around a child, one of them leads. */
function nameLeads(lines: Line[], writer: LineWriter): void {
  const byClient = Map.groupBy(lines, ({ person }) => person.client.id);
  for (const around of byClient.values()) {
    const current = around.filter(
      ({ record, links }) => !record.until && links.some(({ until }) => !until),
    );
    if (current.length < 3 || !writer.context.random.chance(0.8)) continue;
    const role = LEADING.find((leading) => current.some(({ record }) => record.role === leading));
    const line = current.find(({ record }) => record.role === role);
    const link = line?.links.find(({ until }) => !until);
    if (link) link.isLead = true;
  }
}
