import { closingRow, type GateRow } from '#api/consent/gate.ts';
import { decideLine, type Ruling } from '#api/consent/lines.ts';
import { isOpenByDefault, type Profile } from '#api/consent/profile.ts';
import { effectiveDecision, weigh, type ConsentRecord } from '#api/consent/resolution.ts';
import type { Purpose, Relation, Role } from '#api/consent/vocabulary.ts';
import type { AgencyRecord, ClientRecord, InvolvementRecord, World } from '#api/demo/world.ts';
import { WorldIndex } from './world-index.ts';

export interface Asker {
  practitionerId: string;
  agencyId: string;
  role: Role;
  purpose: Purpose | null;
}

export interface ExpectedPage {
  members: string[];
  /** FULL lines: involvement id → row. */
  lines: Map<string, number>;
  mediatedFor: string[];
  /** Members whose address may not be shown. */
  withoutAddress: string[];
}

/** The specification's functions; the mutation run puts faulty ones in their place. */
export interface Rule {
  closingRow: typeof closingRow;
  decideLine: typeof decideLine;
  effectiveDecision: typeof effectiveDecision;
  weigh: typeof weigh;
}
export const RULE: Rule = { closingRow, decideLine, effectiveDecision, weigh };

/**
 * What the specification says of a world described as plain data: the same functions that people
 * read, fed by walking the lists. The Cypher must agree with it on everything.
 */
export class Oracle {
  private readonly index: WorldIndex;
  private readonly profile: Profile;
  private readonly rule: Rule;
  private readonly answered = new WeakMap<Asker, Map<string, unknown>>();

  constructor(world: World, at: Date, profile: Profile, rule = RULE) {
    this.index = new WorldIndex(world, at);
    this.profile = profile;
    this.rule = rule;
  }

  page(asker: Asker, subject: ClientRecord): ExpectedPage | null {
    return this.once('page', asker, subject, () => this.findPage(asker, subject));
  }

  private findPage(asker: Asker, subject: ClientRecord): ExpectedPage | null {
    const closedBy = this.closedBy(asker, subject);
    const relatives = this.index.relatives(subject, { confirmedOnly: false });
    const open = relatives.filter((each) => this.closedBy(asker, each) === null);
    const shown = closedBy === null ? [subject, ...open] : [subject];
    const rulings = shown.map((client) => ({ client, lines: this.rulings(asker, client) }));
    const outcomes = (wanted: string) => (lines: Map<string, Ruling>) =>
      [...lines].filter(([, ruling]) => ruling.outcome === wanted);
    const full = rulings.flatMap(({ lines }) => outcomes('FULL')(lines));
    if (closedBy !== null && full.length === 0) return null;
    return {
      members: shown.map(({ id }) => id),
      lines: new Map(full.map(([id, { row }]) => [id, row])),
      mediatedFor: rulings
        .filter(({ lines }) => outcomes('MEDIATED')(lines).length > 0)
        .map(({ client }) => client.id),
      withoutAddress: shown
        .filter((client) => closedBy !== null || this.isLocationShielded(asker, client))
        .map(({ id }) => id),
    };
  }

  relation(asker: Asker, client: ClientRecord): Relation {
    return this.once('relation', asker, client, () => this.findRelation(asker, client));
  }

  private findRelation(asker: Asker, client: ClientRecord): Relation {
    const { index } = this;
    const ownLinks = this.teamLinks(asker, client).filter((link) => link.isConfirmed);
    if (ownLinks.some((link) => link.isMine)) return 'own';
    if (ownLinks.length) return 'sameTeam';
    const family = index.relatives(client, { confirmedOnly: true });
    const isFamilys = family.some((relative) =>
      this.teamLinks(asker, relative).some((link) => link.isConfirmed),
    );
    if (isFamilys) return 'involved';
    if (index.hasClaim(asker, client) || index.hasFreshUnconfirmedLink(asker, client))
      return 'claimed';
    return asker.role === 'frontDoor' && index.isOnDuty(asker) ? 'duty' : 'none';
  }

  closedBy(asker: Asker, client: ClientRecord): GateRow | null {
    return this.once('closedBy', asker, client, () => this.findClosing(asker, client));
  }

  private findClosing(asker: Asker, client: ClientRecord): GateRow | null {
    const shields = this.index.shields(client, 'full');
    return this.rule.closingRow({
      isEligible: this.index.isEligible(asker),
      role: asker.role,
      purpose: asker.purpose,
      isFullyShielded: shields.length > 0,
      isAllowed: shields.every((shield) => shield.allows.includes(asker.practitionerId)),
      relation: this.relation(asker, client),
    });
  }

  rulings(asker: Asker, client: ClientRecord): Map<string, Ruling> {
    return this.once('rulings', asker, client, () => this.findRulings(asker, client));
  }

  private findRulings(asker: Asker, client: ClientRecord): Map<string, Ruling> {
    const closedBy = this.closedBy(asker, client);
    const own = new Set(this.teamLines(asker, client, closedBy !== null));
    const lines = this.index.involvementsOf(client).map((line): [string, Ruling] => {
      const holder = this.index.agency(line.agencyId);
      return [
        line.id,
        this.rule.decideLine({
          closedBy,
          role: asker.role,
          purpose: asker.purpose,
          class: line.class,
          isPastRetention: this.index.isPast(line.retainUntil),
          hasBegun: this.index.isPast(line.since),
          hasEnded: this.index.isPast(line.until),
          isOwnOrTeam: own.has(line.id),
          hasBreakGlass: this.index.hasBreakGlass(asker, client),
          isLocationShielded: this.isLocationShielded(asker, client),
          hasRelease: this.index.hasRelease(line),
          decision: this.decision(asker, client, line, holder),
          isOpenByDefault:
            holder.hasSignedRow &&
            isOpenByDefault(this.profile, holder.sector, this.index.agency(asker.agencyId).sector),
        }),
      ];
    });
    return new Map(lines);
  }

  /** The world stands still, and the same is asked of it from many sides. */
  private once<T>(what: string, asker: Asker, { id }: ClientRecord, find: () => T): T {
    const known = this.answered.get(asker) ?? new Map<string, unknown>();
    this.answered.set(asker, known);
    const key = `${what} ${id}`;
    if (!known.has(key)) known.set(key, find());
    return known.get(key) as T;
  }

  isLocationShielded(asker: Asker, client: ClientRecord): boolean {
    return [client, ...this.index.whereaboutsSharedWith(client)]
      .flatMap((each) => this.index.shields(each, 'location'))
      .some((shield) => !shield.allows.includes(asker.practitionerId));
  }

  /** Row 3: the team's confirmed lines and, where the gate is open, what viewers record of themselves. */
  private teamLines(asker: Asker, client: ClientRecord, isClosed: boolean): string[] {
    return this.teamLinks(asker, client)
      .filter((link) => link.isConfirmed || (link.isMine && !isClosed))
      .map((link) => link.involvementId);
  }

  /** The viewer's own current lines, whoever confirmed them. */
  ownLines(asker: Asker, client: ClientRecord): string[] {
    const mine = this.teamLinks(asker, client).filter((link) => link.isMine);
    return [...new Set(mine.map((link) => link.involvementId))];
  }

  private teamLinks(asker: Asker, client: ClientRecord) {
    return this.index.currentLinks(client).flatMap((link) => {
      const isHere = link.agencyId === asker.agencyId;
      const isMine = isHere && link.practitionerId === asker.practitionerId;
      const isCovered = this.index.covers(asker, link);
      return isHere || isCovered ? [{ ...link, isMine }] : [];
    });
  }

  private decision(
    asker: Asker,
    client: ClientRecord,
    line: InvolvementRecord,
    holder: AgencyRecord,
  ) {
    const viewerAgency = this.index.agency(asker.agencyId);
    return this.rule.effectiveDecision(
      this.index.consentRecords(client).map(toConsentRecord),
      this.index.bars(client),
      {
        involvement: {
          id: line.id,
          class: line.class,
          category: line.category ?? null,
          agencies: this.index.chain(holder),
        },
        viewer: {
          practitionerId: asker.practitionerId,
          sector: viewerAgency.sector,
          agencies: this.index.chain(viewerAgency),
        },
        at: this.index.at,
        subject: this.index.subject(client),
        sensitiveShareMonths: this.profile.sensitiveShareMonths,
        ageOfDeciding: this.profile.ageOfDeciding,
        timeZone: this.profile.timeZone,
      },
    );
  }
}

export function toConsentRecord(record: World['consentRecords'][number]): ConsentRecord {
  return {
    seq: record.seq,
    authority: record.authority,
    decision: record.decision,
    source: { scope: record.sourceScope, id: record.sourceId ?? null },
    recipient: { scope: record.recipientScope, id: record.recipientId ?? null },
    from: record.from ? new Date(record.from) : null,
    to: record.to ? new Date(record.to) : null,
    recordedAt: new Date(record.recordedAt),
  };
}
