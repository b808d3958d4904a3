import type {
  AgencyRecord,
  ClientRecord,
  Interval,
  InvolvementRecord,
  ShieldRecord,
  World,
} from '#api/demo/world.ts';
import type { Subject } from '#api/consent/own-matters.ts';
import type { Asker } from './oracle.ts';

const DAY_MS = 86_400_000;
const times = new Map<string, number>();

/** Worlds repeat few times often, and reading one takes longer than comparing it. */
function readTime(time: string): number {
  const known = times.get(time) ?? Date.parse(time);
  times.set(time, known);
  return known;
}

/** A world's lists, asked the questions of the rule at one moment. Plain filters, so that they can
 *  be checked by reading. */
export class WorldIndex {
  readonly at: Date;
  private readonly world: World;

  constructor(world: World, at: Date) {
    this.world = world;
    this.at = at;
  }

  isPast(time: string | undefined): boolean {
    return time !== undefined && readTime(time) <= this.at.getTime();
  }

  isCurrent({ since, until }: Interval): boolean {
    return this.isPast(since) && !this.isPast(until);
  }

  agency(id: string): AgencyRecord {
    return this.world.agencies.find((agency) => agency.id === id) as AgencyRecord;
  }

  /** The agency and what it is part of, upwards. */
  chain(agency: AgencyRecord): string[] {
    return agency.partOf ? [agency.id, ...this.chain(this.agency(agency.partOf))] : [agency.id];
  }

  isEligible({ practitionerId, agencyId, role }: Asker): boolean {
    const agency = this.agency(agencyId);
    return (
      this.world.practitioners.some((each) => each.id === practitionerId && each.isActive) &&
      agency.isSignedUp &&
      agency.isOpen &&
      this.world.employments.some(
        (each) =>
          each.practitionerId === practitionerId &&
          each.agencyId === agencyId &&
          each.roles.includes(role) &&
          this.isCurrent(each),
      )
    );
  }

  involvementsOf(client: ClientRecord): InvolvementRecord[] {
    return this.world.involvements.filter((line) => line.clientId === client.id);
  }

  /** Links that are current in link, employment and involvement, with where they are held. */
  currentLinks(client: ClientRecord) {
    return this.involvementsOf(client)
      .filter((line) => this.isCurrent(line) && !this.isPast(line.retainUntil))
      .flatMap((line) =>
        this.world.involvedIn
          .filter((link) => link.involvementId === line.id && this.isCurrent(link))
          .filter((link) => this.worksAt(link.practitionerId, line.agencyId))
          .map(({ practitionerId, isConfirmed }) => ({
            involvementId: line.id,
            agencyId: line.agencyId,
            practitionerId,
            isConfirmed,
          })),
      );
  }

  /** Stands in for the link's practitioner at the link's agency, while acting where the asker acts. */
  covers(asker: Asker, link: { practitionerId: string; agencyId: string }): boolean {
    return (
      asker.practitionerId !== link.practitionerId &&
      this.world.covers.some(
        (cover) =>
          cover.practitionerId === asker.practitionerId &&
          cover.absentId === link.practitionerId &&
          cover.agencyId === link.agencyId &&
          (cover.actingAgencyId ?? cover.agencyId) === asker.agencyId &&
          this.isCurrent(cover),
      )
    );
  }

  relatives(client: ClientRecord, { confirmedOnly }: { confirmedOnly: boolean }): ClientRecord[] {
    const current = this.world.memberships
      .filter((each) => this.isCurrent(each))
      .filter((each) => each.isConfirmed || !confirmedOnly);
    const families = current
      .filter((each) => each.clientId === client.id)
      .map((each) => each.familyId);
    const ids = current
      .filter((each) => families.includes(each.familyId))
      .map((each) => each.clientId);
    return this.world.clients.filter((each) => each.id !== client.id && ids.includes(each.id));
  }

  /** Who lives with the client now; of one without a home on record, the family. */
  whereaboutsSharedWith(client: ClientRecord): ClientRecord[] {
    const current = this.world.livesIn.filter((each) => this.isCurrent(each));
    const isHomeless = !current.some((each) => each.clientId === client.id);
    if (isHomeless) return this.relatives(client, { confirmedOnly: false });
    const homes = current
      .filter((each) => each.clientId === client.id)
      .map((each) => each.householdId);
    const ids = current
      .filter((each) => homes.includes(each.householdId))
      .map((each) => each.clientId);
    return this.world.clients.filter((each) => each.id !== client.id && ids.includes(each.id));
  }

  shields(client: ClientRecord, kind: ShieldRecord['kind']): ShieldRecord[] {
    return this.world.shields.filter(
      (shield) => shield.clientId === client.id && shield.kind === kind && this.isCurrent(shield),
    );
  }

  hasClaim(asker: Asker, client: ClientRecord): boolean {
    return this.world.claims.some(
      (claim) => claim.clientId === client.id && this.isActOf(claim, asker),
    );
  }

  hasBreakGlass(asker: Asker, client: ClientRecord): boolean {
    return this.world.breakGlass.some(
      (glass) => glass.clientId === client.id && this.isActOf(glass, asker),
    );
  }

  isOnDuty(asker: Asker): boolean {
    return this.world.dutyEnquiries.some((enquiry) => this.isActOf(enquiry, asker));
  }

  /** A link that the asker has recorded of themselves within a day, and nobody has confirmed. */
  hasFreshUnconfirmedLink(asker: Asker, client: ClientRecord): boolean {
    return this.involvementsOf(client)
      .filter((line) => line.agencyId === asker.agencyId)
      .some((line) =>
        this.world.involvedIn.some(
          (link) =>
            link.involvementId === line.id &&
            link.practitionerId === asker.practitionerId &&
            !link.isConfirmed &&
            this.isPast(link.since) &&
            this.at.getTime() < Date.parse(link.since) + DAY_MS,
        ),
      );
  }

  hasRelease(line: InvolvementRecord): boolean {
    return this.world.releases.some(
      (release) => release.involvementId === line.id && this.isCurrent(release),
    );
  }

  consentRecords(client: ClientRecord) {
    return this.world.consentRecords.filter((record) => record.clientId === client.id);
  }

  subject(
    { id, birthDate, dueDate }: ClientRecord,
    isOf: (agencyId?: string) => boolean = () => true,
  ): Subject {
    const assessments = this.world.assessments
      .filter((each) => each.clientId === id && isOf(each.agencyId))
      .map(({ categories, since, until }) => ({
        categories,
        since: new Date(since),
        until: until ? new Date(until) : null,
      }));
    return { id, birthDate: birthDate ?? null, dueDate: dueDate ?? null, assessments };
  }

  bars(client: ClientRecord) {
    return this.world.bars
      .filter((bar) => bar.clientId === client.id)
      .map(({ authority, since, until }) => ({
        authority,
        since: new Date(since),
        until: new Date(until),
      }));
  }

  private worksAt(practitionerId: string, agencyId: string): boolean {
    return this.world.employments.some(
      (each) =>
        each.practitionerId === practitionerId &&
        each.agencyId === agencyId &&
        this.isCurrent(each),
    );
  }

  private isActOf(
    act: Interval & { practitionerId: string; agencyId: string },
    asker: Asker,
  ): boolean {
    return (
      act.practitionerId === asker.practitionerId &&
      act.agencyId === asker.agencyId &&
      this.isCurrent(act)
    );
  }
}
