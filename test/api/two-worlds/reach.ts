import { findProfile } from '#api/consent/profile.ts';
import type { Role } from '#api/consent/vocabulary.ts';
import type { World } from '#api/demo/world.ts';
import { purposeOf } from '#api/identity/purpose.ts';
import { Oracle, type Asker } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';
import { NOW } from './county.ts';
import { decisionsShown } from './decisions-shown.ts';

const profile = findProfile('england');

export interface Choice {
  agencyId: string;
  role: Role;
}

/** Where somebody may act, as the service would offer it. */
export function choicesOf(world: World, practitionerId: string): Choice[] {
  const index = new WorldIndex(world, new Date(NOW));
  return world.employments
    .filter((job) => job.practitionerId === practitionerId)
    .flatMap(({ agencyId, roles }) => [...new Set(roles)].map((role) => ({ agencyId, role })))
    .filter((choice) => index.isEligible({ practitionerId, purpose: null, ...choice }));
}

/**
 * All that one viewer could ever be shown of a world, by the specification: in each agency and role
 * that the script acts in, with every relation that it can reach, and every glass that it breaks. These
 * only open, so having made all of them shows the most.
 */
export class Reach {
  readonly practitionerId: string;
  readonly choices: Choice[];
  /** Clients whose identity the script types rightly. */
  private readonly claimed: string[];

  constructor(practitionerId: string, choices: Choice[], claimed: string[]) {
    this.practitionerId = practitionerId;
    this.choices = choices;
    this.claimed = claimed;
  }

  of(world: World): string {
    const seen = this.withEveryRelation(world);
    const oracle = new Oracle(seen, new Date(NOW), profile);
    const pages = this.askers().flatMap((asker) =>
      world.clients.flatMap((client) => {
        const page = oracle.page(asker, client);
        const lines = [...(page?.lines ?? [])].sort();
        const decided = decisionsShown(seen, oracle, asker, client);
        return page ? [{ asker, id: client.id, ...page, lines, decided }] : [];
      }),
    );
    const inOrder = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return JSON.stringify(
      pages.sort(inOrder).map(({ members, mediatedFor, withoutAddress, ...page }) => ({
        ...page,
        members: [...members].sort(),
        mediatedFor: [...mediatedFor].sort(),
        withoutAddress: [...withoutAddress].sort(),
      })),
    );
  }

  /** How many pages there are: a viewer of nothing proves little. */
  breadth(world: World): number {
    return (JSON.parse(this.of(world)) as { lines: unknown[] }[]).reduce(
      (sum, { lines }) => sum + 1 + lines.length,
      0,
    );
  }

  private askers(): Asker[] {
    const { practitionerId } = this;
    return this.choices.flatMap(({ agencyId, role }) =>
      [...new Set([purposeOf(role), purposeOf(role, true)])].map((purpose) => ({
        practitionerId,
        agencyId,
        role,
        purpose,
      })),
    );
  }

  private withEveryRelation(world: World): World {
    const { practitionerId } = this;
    const until = new Date(Date.parse(NOW) + 3_600_000).toISOString();
    const acts = [...new Set(this.choices.map(({ agencyId }) => agencyId))].map((agencyId) => ({
      id: `act at ${agencyId}`,
      practitionerId,
      agencyId,
      since: NOW,
      until,
      reason: '',
    }));
    return {
      ...world,
      claims: [
        ...world.claims,
        ...this.claimed.flatMap((clientId) => acts.map((act) => ({ ...act, clientId }))),
      ],
      breakGlass: [
        ...world.breakGlass,
        ...this.claimed.flatMap((clientId) => acts.map((act) => ({ ...act, clientId }))),
      ],
      dutyEnquiries: [...world.dutyEnquiries, ...acts.map((act) => ({ ...act, reference: 'REF' }))],
    };
  }
}
