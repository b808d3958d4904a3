import type { Role } from '#api/consent/vocabulary.ts';
import { Random } from '#api/demo/random.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import { isProving } from '#test/prove/counts.ts';
import { county } from './county.ts';
import { HIDINGS } from './hiding.ts';
import { choicesOf, Reach, type Choice } from './reach.ts';

/** Two worlds that differ only in facts hidden from one viewer. */
export interface Pair {
  seed: number;
  viewerId: string;
  /** At most two: each is a whole script. */
  choices: Choice[];
  /** Whose identity the script types rightly. */
  claimed: ClientRecord[];
  plain: World;
  hiding: World;
  /** Typed before what the script types anyway. */
  texts?: string[];
  /** About whom the script decides before those about whom it does anyway. */
  decides?: ClientRecord[];
  /** How much of the script: in the ordinary run the pairs share it between them. */
  asks: 'all' | 'a part' | 'a little';
  /** The ways in which they differ. */
  kinds: string[];
}

const ROLES: Role[] = [
  ...['practitioner', 'statutory', 'frontDoor', 'teamLead'],
  ...['practitioner', 'statutory', 'statutory', 'teamLead'],
] as Role[];
const CLAIMS = 2;
const TRIES_A_KIND = 2;

export function pairOf(seed: number): Pair {
  const plain = county(seed);
  const random = new Random(seed * 7_919 + 3);
  const claimed = random.shuffle(plain.clients).slice(0, CLAIMS);
  const reach = viewerOf(plain, ROLES[seed % ROLES.length] as Role, claimed);
  const { hiding, kinds } = hide(plain, reach, random, claimed);
  const { practitionerId: viewerId, choices } = reach;
  const asks = isProving ? 'all' : 'a part';
  return { seed, viewerId, choices, claimed, plain, hiding, kinds, asks };
}

/**
 * At the front door one may search the whole county, and so other pairs' people too; who administers looks after
 * theirs.
 */
export function isAlone({ choices }: Pair): boolean {
  return choices.some(({ role }) => role === 'frontDoor' || role === 'administrator');
}

export function reachOf({ viewerId, choices, claimed }: Pair): Reach {
  return new Reach(
    viewerId,
    choices,
    claimed.map(({ id }) => id),
  );
}

/** Whoever in this role can be shown most: others are told apart by nothing. */
function viewerOf(world: World, role: Role, claimed: ClientRecord[]): Reach {
  const reaches = world.practitioners.flatMap(({ id }) => {
    const all = choicesOf(world, id);
    // The front door may open almost everybody: beside it little is left to hide.
    const others = all.filter((choice) => role === 'frontDoor' || choice.role !== 'frontDoor');
    const choices = others
      .sort((a, b) => Number(b.role === role) - Number(a.role === role))
      .slice(0, 2);
    return choices.length
      ? [
          new Reach(
            id,
            choices,
            claimed.map((client) => client.id),
          ),
        ]
      : [];
  });
  const [best] = reaches
    .map((reach) => ({
      reach,
      worth: reach.breadth(world) + (reach.choices[0]?.role === role ? 1_000 : 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error('Nobody may act in this world');
  return best.reach;
}

function hide(plain: World, reach: Reach, random: Random, claimed: ClientRecord[]) {
  const shown = reach.of(plain);
  const isClaimedIn = (world: World) =>
    claimed.every(({ id }) => world.clients.some((client) => client.id === id));
  const kinds: string[] = [];
  let hiding = plain;
  for (const [kind, change] of Object.entries(HIDINGS)) {
    for (let tries = 0; tries < TRIES_A_KIND; tries++) {
      const changed = structuredClone(hiding);
      change(changed, random, reach.practitionerId);
      if (!isClaimedIn(changed) || reach.of(changed) !== shown) continue;
      hiding = changed;
      kinds.push(kind);
    }
  }
  return { hiding, kinds };
}
