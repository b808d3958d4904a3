import { loadWorld } from '#api/demo/loader.ts';
import { namePools } from '#api/demo/name-pools.ts';
import type { Sector } from '#api/demo/vocabulary.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { world, type WorldBuilder } from '#test/worlds/world-builder.ts';

/** Whom a child-protection team sees where nobody has decided anything. */
const SECTORS: Sector[] = ['school', 'healthVisiting', 'gp', 'housing', 'hospital'];

export interface LargeFamily {
  clientId: string;
  practitionerId: string;
  agencyId: string;
}

/**
 * A family of five with so many services around it that its picture has `nodes` nodes, all of them in
 * sight of one worker of the council, whose own line is the first.
 * @param perAgency how many people of each service work with the family
 */
export async function loadLargeFamily(
  graph: GraphService,
  nodes: number,
  perAgency: number,
): Promise<LargeFamily> {
  const builder = world(new Date().toISOString(), { seed: nodes });
  const members = familyOf(builder);
  const agencies = Math.ceil((nodes - members.length) / (perAgency + 1));
  let left = nodes - members.length - agencies;
  let first: LargeFamily | undefined;
  for (let n = 0; n < agencies; n++) {
    const sector = n === 0 ? 'socialCare' : SECTORS[n % SECTORS.length]!;
    const agency = builder.agency(`${wordOf(n)} ${sector} ${n + 1}`, { sector });
    const count = Math.min(perAgency, left - (agencies - n - 1));
    left -= count;
    const roles = n === 0 ? (['statutory'] as const) : (['practitioner'] as const);
    const by = Array.from({ length: count }, (_, at) =>
      builder.practitioner(`${wordOf(n + at * 3)} ${wordOf(n * 2 + at)}`, {
        worksFor: agency,
        roles: [...roles],
        mobile: `07700 900${String((n * 7 + at) % 1_000).padStart(3, '0')}`,
      }),
    );
    for (const who of members.filter((_, at) => at === 0 || (n + at) % 3 === 0)) {
      builder.involvement(who, agency, { by });
    }
    first ??= { clientId: members[0]!.id, practitionerId: by[0]!.id, agencyId: agency.id };
  }
  await loadWorld(graph, builder.build());
  return first!;
}

function familyOf(builder: WorldBuilder) {
  const [ava, sam, kit, dana, lee] = ['Ava', 'Sam', 'Kit', 'Dana', 'Lee'].map((given, at) =>
    builder.client(`${given} ${wordOf(3)}`, {
      birthDate: at < 3 ? `201${at + 4}-05-01` : undefined,
    }),
  );
  const members = [ava!, sam!, kit!, dana!, lee!];
  builder.family(
    [ava!, 'child'],
    [sam!, 'child'],
    [kit!, 'child'],
    [dana!, 'parent'],
    [lee!, 'parent'],
  );
  for (const child of members.slice(0, 3)) builder.relate(dana!, 'parent', child);
  const home = builder.household('12 Mill Lane', 'ZZ1 2AB');
  for (const who of members) builder.livesIn(who, home);
  return members;
}

function wordOf(n: number): string {
  const { families } = namePools.english;
  return families[(n * 7) % families.length]!;
}
