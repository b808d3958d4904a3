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

type Act = 'dutyEnquiries' | 'claims' | 'breakGlass' | 'assessments';

/**
 * What the viewer has done so far, in the order of the script. Each stage counts: what a broken glass
 * shows of both worlds may, before it was broken, have been shown of one of them only.
 */
const STAGES: Act[][] = [
  [],
  ['dutyEnquiries'],
  ['dutyEnquiries', 'claims'],
  // At the end of the script; what was opened before has been closed by then.
  ['dutyEnquiries', 'claims', 'assessments'],
  ['dutyEnquiries', 'claims', 'breakGlass'],
];

/**
 * All that one viewer could ever be shown of a world, by the specification: in each agency and role
 * that the script acts in, at each of its stages.
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
    const ofTeams = [this.unconfirmedIn(world), this.heldBy(world)];
    return JSON.stringify([this.pagesAtEachStage(world), ...ofTeams]);
  }

  /** What a team lead is asked to confirm: links by their own people's word alone. */
  private unconfirmedIn({ involvedIn, involvements }: World) {
    const led = this.choices.filter(({ role }) => role === 'teamLead');
    const lines = involvements.filter((line) =>
      led.some(({ agencyId }) => agencyId === line.agencyId),
    );
    return involvedIn.filter(
      ({ isConfirmed, involvementId }) =>
        !isConfirmed && lines.some(({ id }) => id === involvementId),
    );
  }

  /** What a team lead may have to hand out: lines of their own agency, but for whom a shield closes to them. */
  private heldBy({ involvements, involvedIn, shields }: World) {
    const led = this.choices.filter(({ role }) => role === 'teamLead');
    const isShut = (id: string) =>
      shields.some(
        ({ clientId, kind, allows }) =>
          clientId === id && kind === 'full' && !allows.includes(this.practitionerId),
      );
    return involvements
      .filter(({ agencyId }) => led.some((choice) => choice.agencyId === agencyId))
      .filter(({ clientId }) => !isShut(clientId))
      .map((line) => [line, involvedIn.filter(({ involvementId }) => involvementId === line.id)]);
  }

  /** The involvements that are ever shown by name. */
  linesOf(world: World): Set<string> {
    return new Set(
      this.pagesAtEachStage(world).flatMap((pages) =>
        pages.flatMap(({ lines }) => lines.map(([id]) => id)),
      ),
    );
  }

  /** Whom the viewer is ever shown, and acting for which agency. */
  openTo(world: World): { clientId: string; agencyId: string }[] {
    const places = this.pagesAtEachStage(world).flatMap((pages) =>
      pages.map(({ id, asker }) => `${id} ${asker.agencyId}`),
    );
    return [...new Set(places)].map((place) => {
      const [clientId = '', agencyId = ''] = place.split(' ');
      return { clientId, agencyId };
    });
  }

  /** How many pages there are at last: a viewer of nothing proves little. */
  breadth(world: World): number {
    return this.pages(world, STAGES.at(-1)!).reduce((sum, { lines }) => sum + 1 + lines.length, 0);
  }

  private pagesAtEachStage(world: World) {
    return STAGES.map((acts) => this.pages(world, acts));
  }

  private pages(world: World, acts: Act[]) {
    const seen = this.after(world, acts);
    const oracle = new Oracle(seen, new Date(NOW), profile);
    const pages = this.askers().flatMap((asker) =>
      world.clients.flatMap((client) => {
        const page = oracle.page(asker, client);
        const lines = [...(page?.lines ?? [])].sort();
        const decided = decisionsShown(seen, oracle, asker, client);
        const released = world.releases.filter(
          ({ involvementId }) => page?.lines.get(involvementId) === 3,
        );
        return page ? [{ asker, id: client.id, ...page, lines, decided, released }] : [];
      }),
    );
    const inOrder = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    return pages.sort(inOrder).map(({ members, mediatedFor, withoutAddress, ...page }) => ({
      ...page,
      members: [...members].sort(),
      mediatedFor: [...mediatedFor].sort(),
      withoutAddress: [...withoutAddress].sort(),
    }));
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

  private after(world: World, acts: Act[]): World {
    const { practitionerId } = this;
    const until = new Date(Date.parse(NOW) + 3_600_000).toISOString();
    const places = [...new Set(this.choices.map(({ agencyId }) => agencyId))].map((agencyId) => ({
      id: `act at ${agencyId}`,
      practitionerId,
      agencyId,
      since: NOW,
      until,
      reason: '',
    }));
    const ofClaimed = this.claimed.flatMap((clientId) =>
      places.map((place) => ({ ...place, clientId })),
    );
    const done = <T>(act: Act, made: T[]): T[] => (acts.includes(act) ? made : []);
    return {
      ...world,
      claims: [...world.claims, ...done('claims', ofClaimed)],
      assessments: [
        ...world.assessments,
        ...done(
          'assessments',
          world.clients.map(({ id }) => {
            return {
              id: `of ${id}`,
              clientId: id,
              categories: ['all' as const],
              since: NOW,
              until,
            };
          }),
        ),
      ],
      breakGlass: [...world.breakGlass, ...done('breakGlass', ofClaimed)],
      dutyEnquiries: [
        ...world.dutyEnquiries,
        ...done(
          'dutyEnquiries',
          places.map((place) => ({ ...place, reference: 'REF' })),
        ),
      ],
    };
  }
}
