import { nameKeys } from '../people/name-keys.ts';
import type { CountyContext } from './county-context.ts';
import type { Gender } from './names.ts';
import type { Culture } from './name-pools.ts';
import type { AliasUse, NameUse } from './vocabulary.ts';
import type { ClientRecord } from './world.ts';

export const YEAR = 365.25;
const PREGNANCY = 280;

/** A client with what only the generator knows of them. */
export type Person = {
  client: ClientRecord;
  gender: Gender;
  culture: Culture;
  /** The family name in both forms, see names.ts. */
  family: string;
  /** Less than none: days until birth. */
  ageDays: number;
  parents: Person[];
  isInCare: boolean;
  isFosterCarer: boolean;
};

export type PersonFacts = Pick<Person, 'gender' | 'culture' | 'family' | 'ageDays'> & {
  given: string;
  /** As borne; where the generator has made it of two, it is not simply a form of `family`. */
  surname: string;
  parents?: Person[];
  use?: NameUse;
};

export function addPerson(context: CountyContext, facts: PersonFacts): Person {
  const { given, surname, ageDays, use = 'official', parents = [] } = facts;
  const isUnborn = ageDays < 0;
  const name = { given, family: surname };
  const client = context.add('clients', {
    id: context.id(),
    ...name,
    use,
    birthDate: isUnborn || use === 'unknown' ? undefined : context.dayAgo(ageDays),
    dueDate: isUnborn ? context.dayAgo(ageDays) : undefined,
    ...(use === 'unknown' ? { names: [], phonetic: [] } : nameKeys([name])),
  });
  const { gender, culture, family } = facts;
  return {
    client,
    gender,
    culture,
    family,
    ageDays,
    parents,
    isInCare: false,
    isFosterCarer: false,
  };
}

export function addAlias(
  context: CountyContext,
  { client }: Person,
  alias: { given: string; family: string; use: AliasUse },
): void {
  context.add('aliases', { id: context.id(), clientId: client.id, ...alias });
  const others = context.world.aliases.filter(({ clientId }) => clientId === client.id);
  Object.assign(client, nameKeys([client, ...others]));
}

/** Born, alive, and known by name: someone who can be supported. */
export function isPresent({ client, ageDays }: Person): boolean {
  return ageDays >= 0 && !client.deathDate && client.use !== 'unknown';
}

export function yearsOf({ ageDays }: Person): number {
  return ageDays / YEAR;
}

export function isChild(person: Person): boolean {
  return person.ageDays < 18 * YEAR;
}

/** How many days ago someone's life, as Patchwork knows it, began: birth, or conception. */
export function lifeBegan({ ageDays }: Person): number {
  return ageDays >= 0 ? ageDays : PREGNANCY + ageDays;
}
