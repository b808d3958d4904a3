import { agencyTable } from './agency-table.ts';
import { districtNames } from './areas.ts';
import { postcode, slug, street, type PhoneBook } from './contacts.ts';
import type { CountyContext } from './county-context.ts';
import { randomOf } from './sign-ins.ts';
import type { InvolvementClass, Role, Sector, SensitiveCategory } from './vocabulary.ts';
import type { AgencyRecord, AreaRecord } from './world.ts';

export type DemoAgency = {
  key: string;
  record: AgencyRecord;
  /** Numbers of the districts that it serves, from 1. */
  serves: number[];
  staffCount: number;
  titles: string[];
  roles: Role[];
  /** What its practitioners are to a client. */
  lineRole: string;
};

const CATEGORIES: Partial<Record<Sector, SensitiveCategory>> = {
  drugAndAlcohol: 'substanceMisuse',
  mentalHealth: 'mentalHealth',
  sexualHealth: 'sexualHealth',
  domesticAbuse: 'domesticAbuse',
};
const ALL_DISTRICTS = districtNames.map((_, index) => index + 1);
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

export class AgencyList {
  private readonly byKey = new Map<string, DemoAgency>();
  private readonly byId = new Map<string, DemoAgency>();

  add(agency: DemoAgency): void {
    this.byKey.set(agency.key, agency);
    this.byId.set(agency.record.id, agency);
  }

  get(key: string): DemoAgency {
    const agency = this.byKey.get(key);
    if (!agency) throw new Error(`No agency "${key}" in the county`);
    return agency;
  }

  withId(id: string): DemoAgency {
    return this.byId.get(id)!;
  }

  all(): DemoAgency[] {
    return [...this.byKey.values()];
  }

  /** Those of a sector that have staff of their own and serve the district. */
  serving(sector: Sector, district: number): DemoAgency[] {
    return this.all().filter(
      ({ record, serves, staffCount }) =>
        record.sector === sector && staffCount > 0 && serves.includes(district),
    );
  }
}

export function addAgencies(
  context: CountyContext,
  districts: AreaRecord[],
  phones: PhoneBook,
): AgencyList {
  const list = new AgencyList();
  for (const line of agencyTable.trim().split('\n')) {
    const row = line.split('|').map((cell) => cell.trim().replace(/^-$/, ''));
    list.add(toAgency(context, { row, list, districts, phones }));
  }
  return list;
}

type RowContext = {
  row: string[];
  list: AgencyList;
  districts: AreaRecord[];
  phones: PhoneBook;
};

function toAgency(
  context: CountyContext,
  { row, list, districts, phones }: RowContext,
): DemoAgency {
  const [key = '', partOf, name = '', kind, sector, serves, staff, lineRole = ''] = row;
  const notes = new Set(row[9]?.split(' '));
  const numbers = serves ? serves.split(' ').map(Number) : ALL_DISTRICTS;
  const parent = partOf ? list.get(partOf) : undefined;
  const record = context.add('agencies', {
    id: context.id(),
    name,
    kind: kind as AgencyRecord['kind'],
    sector: sector as Sector,
    ...classOf(sector as Sector, notes),
    isSignedUp: !notes.has('unsigned'),
    hasSignedRow: !notes.has('unsigned') && !notes.has('noRow'),
    holdsHidden: notes.has('holdsHidden'),
    isConfidential: notes.has('confidential'),
    isOpen: !notes.has('closed'),
    ...(notes.has('host') ? { isHost: true } : {}),
    ...contactPoints(context, { name, sector: sector as Sector, notes, phones, parent }),
    ...address(context, numbers[0] ?? 1, notes),
    updatedAt: context.ago(context.random.int(1, 90)),
    partOf: parent?.record.id,
    areaIds: numbers.map((number) => districts[number - 1]!.id),
  });
  record.signedUpAt = signedUpAt(context, record, parent);
  const titles = row[8] ? row[8].split(', ') : [];
  return {
    key,
    record,
    serves: numbers,
    staffCount: Number(staff),
    titles,
    roles: rolesOf(key, notes),
    lineRole,
  };
}

/** One agreement for the whole of an organisation, some time in the three years of the county. */
function signedUpAt(
  context: CountyContext,
  { id, isSignedUp }: AgencyRecord,
  parent?: DemoAgency,
): string | undefined {
  if (!isSignedUp) return undefined;
  return parent?.record.signedUpAt ?? context.ago(randomOf(id).int(90, 1090));
}

function classOf(
  sector: Sector,
  notes: Set<string>,
): { class: InvolvementClass; category?: SensitiveCategory } {
  if (notes.has('statutory')) return { class: 'statutory' };
  if (notes.has('covert')) return { class: 'covert' };
  if (notes.has('sensitive')) return { class: 'sensitive', category: 'youthJustice' };
  const category = CATEGORIES[sector];
  return category ? { class: 'sensitive', category } : { class: 'open' };
}

function rolesOf(key: string, notes: Set<string>): Role[] {
  if (key === 'council') return ['administrator'];
  const roles = (['frontDoor', 'statutory', 'dataProtectionLead', 'analyst'] as const).filter(
    (role) => notes.has(role),
  );
  return roles.length ? roles : ['practitioner'];
}

function contactPoints(
  context: CountyContext,
  about: {
    name: string;
    sector: Sector;
    notes: Set<string>;
    phones: PhoneBook;
    parent?: DemoAgency;
  },
) {
  const { name, sector, notes, phones, parent } = about;
  const isAlways = notes.has('always');
  const hasDutyLine = ['socialCare', 'mentalHealth', 'domesticAbuse', 'police'].includes(sector);
  return {
    phone: phones.take('landline'),
    email: `hello@${domainOf(parent?.record.name ?? name)}`,
    dutyLine: hasDutyLine ? phones.take('freephone') : undefined,
    outOfHours: isAlways || context.random.chance(0.3) ? phones.take('nationwide') : undefined,
    hours: isAlways ? openAlways() : WEEK.map((day) => `${day} ${openingTimes(sector)}`),
  };
}

/** Everyone in an organisation writes from its one domain. */
export function domainOf(name: string): string {
  return `${slug(name)}.example`;
}

function openAlways(): string[] {
  return [...WEEK, 'Sat', 'Sun'].map((day) => `${day} 00:00-24:00`);
}

function openingTimes(sector: Sector): string {
  if (sector === 'gp') return '08:00-18:30';
  if (sector === 'school') return '08:15-16:00';
  return '09:00-17:00';
}

/** A confidential service has no address, not even in its own record. */
function address(context: CountyContext, district: number, notes: Set<string>) {
  if (notes.has('confidential')) return {};
  const { random } = context;
  const town = districtNames[district - 1];
  return {
    address: `${random.int(1, 60)} ${street(random)}, ${town}`,
    postcode: postcode(random, district),
  };
}
