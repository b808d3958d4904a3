import type { ClientRecord, World } from '#api/demo/world.ts';
import { numberOf } from './county.ts';
import type { Pair } from './pairs.ts';
import type { Choice } from './reach.ts';

/** What a viewer asks of one world, and in the same words of the other. */
export interface Script {
  viewerId: string;
  choices: Choice[];
  texts: string[];
  claims: Record<string, unknown>[];
  clientIds: string[];
  /** Asked for again after the claims: those claimed, and one who stays closed. */
  claimedIds: string[];
  practitionerIds: string[];
  agencyIds: string[];
  /** Whom the commands of the rule are about. */
  commandedIds: Record<'breakGlass' | 'shield' | 'decide' | 'relay', string[]>;
}

export const REASON = 'New to my class since Monday';
export const ABSENT = '7b0f4a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';

/** Everybody of both worlds is asked for: who is in neither answer must be so alike. */
export function scriptFor(pair: Pair): Script {
  const script = wholeScript(pair);
  if (pair.asks === 'a little') return littleOf(script);
  return pair.asks === 'a part' ? partOf(script, pair) : script;
}

/**
 * One of many pairs asks a share of it, each another share, and all that is its own: of the commands
 * one family each, which every fourth pair sends.
 */
function partOf(script: Script, { seed, texts = [], decides = [] }: Pair): Script {
  const turn = <T>(list: T[], most: number): T[] =>
    list.map((_one, n) => list[(n + seed) % list.length]!).slice(0, most);
  const { breakGlass, shield, decide, relay } = script.commandedIds;
  // Whatever the viewer’s role (see pairs.ts), all four come round.
  const sends = (which: number) => (seed + Math.floor(seed / 8)) % 4 === which;
  return {
    ...script,
    texts: [...texts, ...turn(script.texts.slice(texts.length), 3)],
    clientIds: turn(script.clientIds, 12),
    practitionerIds: turn(script.practitionerIds, 4),
    agencyIds: turn(script.agencyIds, 4),
    commandedIds: {
      breakGlass: sends(0) ? turn(breakGlass, 2) : [],
      shield: sends(1) ? turn(shield, 1) : [],
      decide: decides.length ? idsOf(decides) : sends(2) ? turn(decide, 1) : [],
      relay: sends(3) ? turn(relay, 1) : [],
    },
  };
}

/** Enough to meet a fault that shows almost everywhere. */
function littleOf(script: Script): Script {
  return {
    ...script,
    texts: script.texts.slice(0, 2),
    clientIds: script.clientIds.slice(0, 6),
    practitionerIds: script.practitionerIds.slice(0, 1),
    agencyIds: script.agencyIds.slice(0, 1),
    commandedIds: {
      breakGlass: [],
      shield: [],
      decide: [],
      relay: script.commandedIds.relay.slice(0, 1),
    },
  };
}

function wholeScript(pair: Pair): Script {
  const { viewerId, choices, claimed, plain, hiding, texts = [], decides = [] } = pair;
  const both = (kind: 'clients' | 'practitioners' | 'agencies', most: number): string[] => {
    const ids = [...new Set([...plain[kind], ...hiding[kind]].map(({ id }) => id))];
    // The last are those that only the second world has.
    return ids.length > most ? [...ids.slice(0, most / 2), ...ids.slice(-most / 2)] : ids;
  };
  const isNew = ({ id }: { id: string }) => !plain.clients.some((client) => client.id === id);
  // Not one in whose name and birthday somebody out of reach would be typed too.
  const born = plain.clients
    .filter((client) => !claimed.includes(client))
    .map((one) => one.birthDate);
  const shielded = hiding.clients.find(
    (client) =>
      isNew(client) && isFullyShielded(hiding, client) && !born.includes(client.birthDate),
  );
  const hiddenName = shielded ?? hiding.clients.at(-1);
  const refuge = hiding.agencies.find(({ isConfidential }) => isConfidential);
  const clientIds = [...both('clients', 20), ABSENT, 'mistyped'];
  const claimedIds = [...claimed, ...(shielded ? [shielded] : [])].map(({ id }) => id);
  return {
    viewerId,
    choices,
    texts: [
      ...texts,
      ...claimed.slice(0, 1).map(({ given, family }) => `${given} ${family}`),
      'green',
      'cole mai',
      'grene o del',
      'stone',
      'zz1 1aa',
      `${plain.clients[0]?.given} ${plain.clients[0]?.birthDate}`,
      hiddenName ? `${hiddenName.given} ${hiddenName.family} ${hiddenName.birthDate}` : 'x',
      (shielded && numberOf(hiding, shielded)) ?? 'SC-1001',
      refuge?.name ?? 'house',
      `${plain.agencies[0]?.name} team`,
      'ward',
    ].slice(0, 11),
    claims: [
      ...claimed.map((client) => identity(plain, client)),
      ...(shielded
        ? [{ ...identity(hiding, shielded), identifier: numberOf(hiding, shielded) }]
        : []),
      { ...identity(plain, plain.clients[0]!), birthDate: '1999-01-01' },
    ].slice(0, 4),
    clientIds,
    claimedIds,
    practitionerIds: [...both('practitioners', 8), ABSENT],
    agencyIds: [...both('agencies', 8), ABSENT],
    commandedIds: {
      breakGlass: [...claimedIds, ABSENT],
      shield: [...clientIds.slice(0, 2), ABSENT],
      decide: [...new Set([...idsOf(decides), ...clientIds.slice(0, 4), ABSENT])],
      relay: [...clientIds.slice(0, 2), ...claimedIds, ABSENT],
    },
  };
}

const idsOf = (clients: ClientRecord[]) => clients.map(({ id }) => id);

const isFullyShielded = (world: World, client: ClientRecord) =>
  world.shields.some((shield) => shield.clientId === client.id && shield.kind === 'full');

function identity(world: World, client: ClientRecord) {
  const home = world.livesIn.find(({ clientId }) => clientId === client.id);
  const postcode = world.households.find(({ id }) => id === home?.householdId)?.postcode;
  const name = `${client.given} ${client.family}`;
  return { name, birthDate: client.birthDate, postcode: postcode ?? 'ZZ1 1AA', reason: REASON };
}
