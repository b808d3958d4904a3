import type { FamilyRole, IdentifierSystem, RelationKind } from '#api/demo/vocabulary.ts';
import type { AreaRecord, ClientRecord, FamilyRecord, HouseholdRecord } from '#api/demo/world.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';
import { nameKeys } from '#api/people/name-keys.ts';
import type { BuilderContext } from './builder-context.ts';
import { splitName } from './builder-options.ts';
import type { ClientOptions, Dates, FamilyMember, Name } from './builder-options.ts';

/** The key under which test worlds hash and seal identifiers unless they name their own. */
export const TEST_IDENTIFIER_KEY = '5a'.repeat(32);

/** Clients, their names and numbers, homes and families. */
export function people(context: BuilderContext, newArea: (name: string) => AreaRecord) {
  const vault = makeIdentifierVault(context.settings.identifierKey ?? TEST_IDENTIFIER_KEY);

  function client(name: Name, { aliases = [], ...given }: ClientOptions = {}) {
    const own = splitName(name);
    const record = context.add('clients', {
      id: context.id(),
      ...own,
      use: 'official',
      ...given,
      ...nameKeys([own, ...aliases.map((alias) => splitName(alias.name))]),
    });
    for (const { name: other, use = 'alias' } of aliases) {
      context.add('aliases', { id: context.id(), clientId: record.id, ...splitName(other), use });
    }
    return record;
  }

  function identifier(of: ClientRecord, system: IdentifierSystem, value: string) {
    const sealed = { keyedHash: vault.hash(system, value), ciphertext: vault.seal(value) };
    return context.add('identifiers', { id: context.id(), clientId: of.id, system, ...sealed });
  }

  /** In the first district there is, made when there is none. */
  function household(address: string, postcode: string, area?: AreaRecord) {
    const { areas } = context.world;
    const within = area ?? areas.find(({ kind }) => kind === 'district') ?? areas[0];
    const areaId = (within ?? newArea('Anyshire')).id;
    return context.add('households', { id: context.id(), address, postcode, areaId });
  }

  function livesIn(who: ClientRecord, home: HouseholdRecord, dates: Dates = {}) {
    const facts = { clientId: who.id, householdId: home.id };
    return context.add('livesIn', { ...facts, ...context.dates(dates, { days: 1825 }) });
  }

  /** `family([kid, 'child'], [mum, 'parent', { since: … }])` */
  function family(...members: FamilyMember[]) {
    const record = context.add('families', { id: context.id() });
    members.forEach((each) => member(record, ...each));
    return record;
  }

  function member(
    of: FamilyRecord,
    who: ClientRecord,
    role: FamilyRole,
    given: FamilyMember[2] = {},
  ) {
    const { isConfirmed = true, ...dates } = given;
    const facts = { clientId: who.id, familyId: of.id, role, isConfirmed };
    return context.add('memberships', { ...facts, ...context.dates(dates, { days: 1825 }) });
  }

  /** `relate(mum, 'parent', kid)`: the first is the kind of the second. */
  function relate(from: ClientRecord, kind: RelationKind, to: ClientRecord, dates: Dates = {}) {
    const facts = { fromId: from.id, toId: to.id, kind };
    return context.add('relations', { ...facts, ...context.dates(dates, { days: 1825 }) });
  }

  return { client, identifier, household, livesIn, family, member, relate };
}
