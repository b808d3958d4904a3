import type { Profile } from '../consent/profile.ts';
import { ageAt, type LifeDates } from '../people/age.ts';
import { lineOf, type StoredLine } from './family-lines.ts';
import type { MyFamily } from './home.dto.ts';

/** One person of the viewer's families, as the statement gives them. */
export interface StoredPerson extends LifeDates {
  id: string;
  given: string;
  family: string;
  areaName: string | null;
  /** Families through which one of the viewer's own clients leads here. */
  familyIds: string[];
  isOwnSubject: boolean;
  /** A closed one is shown alone, and nothing leads to or from them. */
  isOpen: boolean;
  lines: StoredLine[];
}

/** People into families, each family's youngest first, families by the name of the client in them. */
export function groupFamilies(people: StoredPerson[], at: Date, profile: Profile): MyFamily[] {
  const byFamily = new Map<string, StoredPerson[]>();
  for (const person of people) {
    for (const familyId of person.familyIds) {
      byFamily.set(familyId, [...(byFamily.get(familyId) ?? []), person]);
    }
  }
  // A family of one is no family to this viewer: a group of its own would betray that somebody else
  // belongs to it whom they may not know of.
  const groups: [string | null, StoredPerson[]][] = [...byFamily].filter(
    ([, members]) => members.length > 1,
  );
  const grouped = new Set(groups.flatMap(([, members]) => members));
  for (const person of people) if (!grouped.has(person)) groups.push([null, [person]]);
  return groups
    .filter(([, members]) => members.some(({ isOwnSubject }) => isOwnSubject))
    .map(([familyId, members]) => ({ familyId, members: [...members].sort(youngestFirst) }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
    .map(({ familyId, members }) => ({
      familyId,
      members: members.map((member) => toBrief(member, at, profile.timeZone)),
      lines: members.flatMap(({ lines }) => lines.map((line) => lineOf(line, at, profile))),
    }));
}

function toBrief(person: StoredPerson, at: Date, timeZone: string) {
  const { id, given, family, areaName } = person;
  return { id, given, family, age: ageAt(person, at, timeZone), areaName };
}

function youngestFirst(a: StoredPerson, b: StoredPerson): number {
  return compare(born(b), born(a)) || compare(a.given, b.given) || compare(a.id, b.id);
}

function born({ birthDate, dueDate }: LifeDates): string {
  return birthDate ?? dueDate ?? '';
}

/** By the viewer's own client: whom they look for. */
function sortKey({ familyId, members }: { familyId: string | null; members: StoredPerson[] }) {
  const own = members.find(({ isOwnSubject }) => isOwnSubject) ?? members[0]!;
  return `${own.family}\0${own.given}\0${familyId ?? own.id}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
