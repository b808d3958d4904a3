import { Random } from '#api/demo/random.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import { makeIdentifierVault, nhsCheckDigit } from '#api/people/identifiers.ts';
import { nameKeys } from '#api/people/name-keys.ts';
import { randomWorld } from '#test/worlds/random-world.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

export const NOW = '2026-03-01T10:00:00.000Z';

/** Near one another in spelling and in sound, so that a search for one walks past the others. */
const GIVEN = ['Mia', 'Maya', 'Noah', 'Nora', 'Omar', 'Zara', 'Sara', 'Leo'];
const FAMILY = ['Green', 'Greene', 'Grien', 'Cole', 'Khan', "O'Dell"];

const vault = makeIdentifierVault(TEST_IDENTIFIER_KEY);

/** A random world of the rule's tests, with the names, dates and numbers that people type. */
export function county(seed: number): World {
  const { world } = randomWorld(seed, NOW);
  const random = new Random(seed * 1_000_003 + 17);
  world.clients.forEach((client, n) => {
    rename(world, client, random, { birthDate: birthDate(seed, n) });
    if (n % 2) number(world, client, random, 'case', `SC-${seed}-${1_000 + n}`);
    else number(world, client, random, 'nhs', nhsNumber(seed * 100 + n));
  });
  world.practitioners.forEach((who, n) => {
    who.given = random.pick(GIVEN);
    who.family = `${random.pick(FAMILY)}-Ward`;
    who.mobile = `07700 900${100 + n}`;
    who.email = `worker${n}@example.org`;
    who.preferred = random.pick(['mobile', 'email'] as const);
    account(world, who.id, random);
  });
  return world;
}

/** Nobody's of another world that may stand beside this one: a claim would find them too. */
function birthDate(seed: number, n: number): string {
  const day = new Date(Date.UTC(2008, 0, 1) + ((seed * 11 + n * 1_009) % 6_600) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

export function account(world: World, practitionerId: string, random: Random): void {
  world.accounts.push({
    id: random.uuid(),
    issuer: 'demo',
    subject: practitionerId,
    practitionerId,
  });
}

export function rename(
  world: World,
  client: ClientRecord,
  random: Random,
  facts: Partial<ClientRecord> = {},
): void {
  const own = { given: random.pick(GIVEN), family: random.pick(FAMILY) };
  const alias = { given: random.pick(GIVEN), family: 'Stone' };
  const hasAlias = random.chance(0.4);
  Object.assign(client, own, facts, nameKeys(hasAlias ? [own, alias] : [own]));
  if (hasAlias) {
    world.aliases.push({ id: random.uuid(), clientId: client.id, ...alias, use: 'alias' });
  }
}

export function number(
  world: World,
  client: ClientRecord,
  random: Random,
  system: 'nhs' | 'case',
  value: string,
): void {
  const keyedHash = vault.hash(system, value);
  const ciphertext = vault.seal(value);
  world.identifiers.push({ id: random.uuid(), clientId: client.id, system, keyedHash, ciphertext });
}

/** The first number with a right check digit from here on. */
export function nhsNumber(from: number): string {
  const nine = String(900_000_000 + from * 7);
  const check = nhsCheckDigit(nine);
  return check === 10 ? nhsNumber(from + 1) : `${nine}${check}`;
}

export function numberOf(world: World, client: ClientRecord): string | undefined {
  const found = world.identifiers.find(({ clientId }) => clientId === client.id);
  return found && vault.open(found.ciphertext);
}
