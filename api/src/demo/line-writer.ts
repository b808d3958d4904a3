import type { AgencyList, DemoAgency } from './agencies.ts';
import type { ConsentBook } from './consent-book.ts';
import type { CountyContext } from './county-context.ts';
import type { Person } from './person.ts';
import type { Colleague, Staff } from './staff.ts';
import type { Basis, InvolvementClass } from './vocabulary.ts';
import type { InvolvedInRecord, InvolvementRecord } from './world.ts';

/** Patchwork has been running here for three years. */
export const WINDOW = 1095;
const ORPHANED = 0.07;
/** Newly recorded by the practitioner, and not confirmed by another agency yet. */
const UNCONFIRMED = 0.2;
const NEW_DAYS = 45;

/** Where a job says more than the agency does. */
const ROLE_OF_JOB: Record<string, string> = {
  'Practice nurse': 'practiceNurse',
  'Designated safeguarding lead': 'safeguardingLead',
  'Head of year': 'headOfYear',
  'Educational psychologist': 'educationalPsychologist',
  'Ward sister': 'wardSister',
  'Consultant psychiatrist': 'psychiatrist',
};

export type LineWish = {
  person: Person;
  agency: DemoAgency;
  role?: string;
  /** The line began at most so many days ago; less than none: it will begin. */
  from?: number;
  endedShare?: number;
};
export type Line = {
  person: Person;
  agency: DemoAgency;
  record: InvolvementRecord;
  links: InvolvedInRecord[];
};

export class LineWriter {
  readonly context: CountyContext;
  readonly agencies: AgencyList;
  readonly staff: Staff;
  readonly consents: ConsentBook;

  constructor(context: CountyContext, agencies: AgencyList, staff: Staff, consents: ConsentBook) {
    this.context = context;
    this.agencies = agencies;
    this.staff = staff;
    this.consents = consents;
  }

  /** A line that began some time in the three years, likelier late: the network grows. */
  write({ person, agency, role, from = WINDOW, endedShare = 0.15 }: LineWish): Line {
    const { random } = this.context;
    const began = from < 0 ? from : this.began(Math.min(from, WINDOW));
    const isEnded = !agency.record.isOpen || (began > 60 && random.chance(endedShare));
    const ended = isEnded ? random.int(1, Math.floor(began) - 30) : undefined;
    const record = this.involvement({ person, agency, role, began, ended });
    const line: Line = { person, agency, record, links: [] };
    if (ended === undefined) this.linkNow(line);
    else this.linkThen(line);
    return line;
  }

  involvement(facts: {
    person: Person;
    agency: DemoAgency;
    role?: string;
    began: number;
    ended?: number;
  }): InvolvementRecord {
    const { person, agency, role = agency.lineRole, began, ended } = facts;
    const { context } = this;
    const until = ended === undefined ? undefined : context.ago(ended);
    return context.add('involvements', {
      id: context.id(),
      clientId: person.client.id,
      agencyId: agency.record.id,
      role,
      class: agency.record.class,
      category: agency.record.category,
      basis: basisOf(agency.record.class, context.random.chance(0.1)),
      since: context.ago(began),
      until,
      lastConfirmed: this.lastConfirmed(began, ended),
      // Two years after its end a line is deleted; those about to be are still here.
      retainUntil: ended === undefined ? undefined : context.ago(ended - 730),
    });
  }

  link(line: Line, colleague: Colleague, since: string, until?: string): InvolvedInRecord {
    const link = this.context.add('involvedIn', {
      practitionerId: colleague.practitioner.id,
      involvementId: line.record.id,
      since,
      until,
      isLead: false,
      isConfirmed:
        this.context.daysSince(since) > NEW_DAYS || !this.context.random.chance(UNCONFIRMED),
    });
    line.links.push(link);
    return link;
  }

  private began(longest: number): number {
    const { random } = this.context;
    const days = WINDOW * (1 - Math.sqrt(random.next()));
    return Math.max(2, days < longest ? days : random.next() * longest);
  }

  private lastConfirmed(began: number, ended = 0): string | undefined {
    const { random } = this.context;
    if (began < 30 || random.chance(0.12)) return undefined;
    const days = random.chance(0.8) ? random.int(1, 120) : random.int(121, 700);
    return this.context.ago(Math.min(began - 1, ended + days));
  }

  private linkNow(line: Line): void {
    const { random } = this.context;
    if (random.chance(ORPHANED) && this.linkGone(line)) return;
    const present = this.staff.pickPresent(random, line.agency);
    if (!present) return;
    line.record.role = ROLE_OF_JOB[present.practitioner.jobTitle] ?? line.record.role;
    const since = later(line.record.since, present.since);
    this.link(line, present, since);
    const gap = this.context.daysSince(line.record.since) - this.context.daysSince(since);
    if (gap > 60 && random.chance(0.5)) this.linkPredecessor(line, since);
  }

  /** The practitioner left, the line stays, and nobody has noticed yet: half are not even closed. */
  private linkGone(line: Line): boolean {
    const { random } = this.context;
    const gone = this.staff.pickGone(random, line.agency);
    if (!gone?.until || gone.until <= line.record.since) return false;
    const until = random.chance(0.5) ? gone.until : undefined;
    this.link(line, gone, later(line.record.since, gone.since), until);
    return true;
  }

  private linkPredecessor(line: Line, until: string): void {
    const before = this.staff
      .of(line.agency)
      .filter((each) => each.since < line.record.since && !(each.until && each.until < until));
    if (
      !before.length ||
      line.links.some(({ practitionerId }) => practitionerId === before[0]!.practitioner.id)
    )
      return;
    this.link(line, this.context.random.pick(before), line.record.since, until);
  }

  private linkThen(line: Line): void {
    const { since, until } = line.record;
    const there = this.staff
      .of(line.agency)
      .filter((each) => each.since < until! && !(each.until && each.until <= since));
    if (!there.length) return;
    const colleague = this.context.random.pick(there);
    const end = colleague.until && colleague.until < until! ? colleague.until : until;
    this.link(line, colleague, later(since, colleague.since), end);
  }
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function basisOf(kind: InvolvementClass, isUrgent: boolean): Basis {
  if (kind === 'sensitive') return isUrgent ? 'vitalInterests' : 'consent';
  if (kind === 'open') return 'publicTask';
  return isUrgent ? 'safeguarding' : 'statutoryDuty';
}
