import { writtenNames } from '../people/name-keys.ts';
import { domainOf, type AgencyList, type DemoAgency } from './agencies.ts';
import { slug, type PhoneBook } from './contacts.ts';
import type { CountyContext } from './county-context.ts';
import { bornBy, familyName, givenName, pickCulture, pickGender } from './names.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { Staff, type Colleague } from './staff.ts';
import type { Sector } from './vocabulary.ts';
import type { PractitionerRecord } from './world.ts';

/** Those who are out and about more than at a desk. */
const ON_THE_ROAD = new Set<Sector>([
  'socialCare',
  'healthVisiting',
  'police',
  'housing',
  'maternalChildHealth',
  'drugAndAlcohol',
  'domesticAbuse',
  'youthService',
  'probation',
  'voluntary',
]);
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const LEFT = 0.05;
const MOVED_ON = 0.3;
const SECOND_JOB = 0.03;

export function addPractitioners(
  context: CountyContext,
  agencies: AgencyList,
  phones: PhoneBook,
): Staff {
  const staff = new Staff();
  const mailboxes = new Set<string>();
  for (const agency of agencies.all()) {
    const people = demoPeople.filter(({ agencyKey }) => agencyKey === agency.key);
    for (let place = 0; place < agency.staffCount; place++) {
      const recruit = new Recruit(context, agency, agencies, phones, mailboxes);
      staff.add(agency, recruit.join(place, people[place]));
    }
  }
  addSecondJobs(context, agencies, staff);
  return staff;
}

class Recruit {
  private readonly context: CountyContext;
  private readonly agency: DemoAgency;
  private readonly agencies: AgencyList;
  private readonly phones: PhoneBook;
  private readonly mailboxes: Set<string>;

  constructor(
    context: CountyContext,
    agency: DemoAgency,
    agencies: AgencyList,
    phones: PhoneBook,
    mailboxes: Set<string>,
  ) {
    this.context = context;
    this.agency = agency;
    this.agencies = agencies;
    this.phones = phones;
    this.mailboxes = mailboxes;
  }

  join(place: number, person?: DemoPerson): Colleague {
    const { random } = this.context;
    const isLead = place === this.leadPlace();
    const since = this.context.ago(person ? 1500 : random.int(60, 3000));
    // The lead of a team stays: the county has someone to settle what its team left open.
    const hasLeft =
      !person && !isLead && random.chance(LEFT) && this.context.daysSince(since) > 420;
    const until = hasLeft ? this.context.ago(random.int(15, 330)) : undefined;
    const practitioner = this.describe(place, person, !hasLeft);
    this.context.add('employments', {
      practitionerId: practitioner.id,
      agencyId: this.agency.record.id,
      since,
      until,
      roles: person?.roles ?? [...this.agency.roles, ...(isLead ? (['teamLead'] as const) : [])],
    });
    if (person) this.addAccount(person);
    return { practitioner, since, until, isDemo: Boolean(person), caseload: 0 };
  }

  /** After the demo people, some of whom lead their team themselves. */
  private leadPlace(): number {
    const people = demoPeople.filter(({ agencyKey }) => agencyKey === this.agency.key);
    const isOffice = ['council', 'governance', 'insight'].includes(this.agency.key);
    const isLed = people.some(({ roles }) => roles.includes('teamLead'));
    return isOffice || isLed ? -1 : people.length;
  }

  private describe(place: number, person: DemoPerson | undefined, isActive: boolean) {
    const { random } = this.context;
    const name = person ?? this.newName();
    const { titles } = this.agency;
    const methods = this.contactMethods(name);
    return this.context.add('practitioners', {
      id: person?.practitionerId ?? this.context.id(),
      given: name.given,
      family: name.family,
      names: writtenNames(name),
      jobTitle: person?.jobTitle ?? titles[place % titles.length]!,
      ...methods,
      preferred: this.preferred(methods),
      workingPattern: random.chance(0.75) || person ? undefined : this.partTime(),
      cardConfirmedAt: this.context.ago(20 + (place % 9) * 15),
      isActive,
    });
  }

  private newName() {
    const { random } = this.context;
    const culture = pickCulture(random);
    const gender = pickGender(random);
    const family = bornBy(familyName(random, culture), gender);
    return { given: givenName(random, culture, gender, 'adult'), family };
  }

  private contactMethods(name: { given: string; family: string }) {
    const { random } = this.context;
    const { record } = this.agency;
    const hasMobile = ON_THE_ROAD.has(record.sector) || random.chance(0.35);
    const hasDesk = !hasMobile || random.chance(0.25);
    return {
      mobile: hasMobile ? this.phones.take('mobile') : undefined,
      landline: hasDesk ? this.phones.take('london') : undefined,
      email: random.chance(0.97) ? this.mailbox(name) : undefined,
      dutyLine: record.dutyLine,
    };
  }

  private preferred(
    methods: ReturnType<Recruit['contactMethods']>,
  ): PractitionerRecord['preferred'] {
    const { random } = this.context;
    const wishes = random.weighted([
      [['mobile', 'landline', 'email'] as const, 6],
      [['landline', 'mobile', 'email'] as const, 2],
      [['email', 'mobile', 'landline'] as const, 2],
      [['dutyLine', 'mobile', 'landline'] as const, 1],
    ]);
    return random.chance(0.9) ? wishes.find((method) => methods[method]) : undefined;
  }

  private mailbox({ given, family }: { given: string; family: string }): string {
    let top = this.agency.record;
    while (top.partOf) top = this.agencies.withId(top.partOf).record;
    const name = `${slug(given)}.${slug(family)}`;
    for (let number = 1; ; number++) {
      const address = `${name}${number > 1 ? number : ''}@${domainOf(top.name)}`;
      if (this.mailboxes.has(address)) continue;
      this.mailboxes.add(address);
      return address;
    }
  }

  private partTime(): string[] {
    const { random } = this.context;
    const days = random.int(2, 4);
    const start = random.int(0, WEEK.length - days);
    return WEEK.slice(start, start + days).map(
      (day) => `${day} 09:00-${random.pick([15, 16, 17])}:00`,
    );
  }

  private addAccount({ subject, practitionerId }: DemoPerson): void {
    this.context.add('accounts', {
      id: this.context.id(),
      issuer: 'demo',
      subject,
      practitionerId,
    });
  }
}

/** Some of those who left work elsewhere now; some of the others share their week between two. */
function addSecondJobs(context: CountyContext, agencies: AgencyList, staff: Staff): void {
  const { random } = context;
  for (const agency of agencies.all()) {
    for (const colleague of [...staff.of(agency)]) {
      const isWanted = random.chance(colleague.until ? MOVED_ON : SECOND_JOB);
      const others = agencies.all().filter(({ record, staffCount, key }) => {
        return record.sector === agency.record.sector && staffCount > 3 && key !== agency.key;
      });
      if (!isWanted || colleague.isDemo || !others.length) continue;
      const next = random.pick(others);
      const since = colleague.until ?? context.ago(random.int(30, 400));
      const { practitioner } = colleague;
      practitioner.isActive = true;
      context.add('employments', {
        practitionerId: practitioner.id,
        agencyId: next.record.id,
        since,
        roles: next.roles,
      });
      staff.add(next, { practitioner, since, isDemo: false, caseload: 0 });
    }
  }
}
