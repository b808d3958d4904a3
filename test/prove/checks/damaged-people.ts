import { viewerParam } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { ask } from '../statements.ts';
import type { Check } from './check.ts';

interface DamagedCase {
  says: string;
  /** What there is before the damage. */
  first?: (c: Cast) => void;
  /** On $me, the school's worker; $place, the school; $client, a child whom the worker supports. */
  damage: string;
  /** Relation, gate, whether the whereabouts are shielded. */
  told: string;
}

const me = 'MATCH (me:Practitioner {id: $me})';
const place = 'MATCH (place:Agency {id: $place})';

/** What was lost counts as what opens least. */
const CASES: DamagedCase[] = [
  { says: 'nothing', damage: `${me} FINISH`, told: 'own null false' },
  { says: 'whether somebody is active', damage: `${me} REMOVE me.isActive`, told: 'own 1 false' },
  {
    says: 'whether an agency is signed up',
    damage: `${place} REMOVE place.isSignedUp`,
    told: 'own 1 false',
  },
  {
    says: 'whether an agency is open',
    damage: `${place} REMOVE place.isOpen`,
    told: 'own 1 false',
  },
  {
    says: 'since when whereabouts are shielded',
    first: ({ w, sam }) => void w.shield(sam, 'location'),
    damage:
      "MATCH (shield:Shield {kind: 'location'})-[:SHIELDS]->(:Client {id: $client}) REMOVE shield.since",
    told: 'own null true',
  },
  {
    says: 'whether anybody confirmed a link',
    damage: `${me}-[link:INVOLVED_IN]->() SET link.since = datetime($now) REMOVE link.isConfirmed`,
    told: 'claimed null false',
  },
];

/** People and places of whom something was lost: the Cypher must fail closed. */
export async function damagedPeopleCheck(graph: GraphService): Promise<Check> {
  const casts = CASES.map(({ first }, n) => {
    const c = cast(8_000 + n);
    first?.(c);
    return c;
  });
  await loadWorld(graph, joinWorlds(casts.map(({ w }) => w.build())));
  for (const [n, { damage }] of CASES.entries()) {
    const { by, at, sam } = casts[n]!;
    await graph.runText(damage, {
      me: by.school.id,
      place: at.school.id,
      client: sam.id,
      now: NOW,
    });
  }
  const asks = casts.map(({ by, at, sam, profile }, n) => {
    const acting = {
      practitionerId: by.school.id,
      agencyId: at.school.id,
      sector: 'school',
    } as const;
    const asked = { role: 'practitioner', purpose: 'directSupport' } as const;
    return { n, clientId: sam.id, viewer: viewerParam({ ...acting, ...asked }, profile) };
  });
  return {
    name: 'people and places of whom something was lost',
    size: CASES.length,
    specification: () => CASES.map(({ told }) => told),
    async cypher(_graph, texts) {
      const answers: string[] = Array.from({ length: CASES.length });
      for (const row of await ask(graph, texts.get('rulings')!, { asks, now: NOW })) {
        const { n, relation, closedBy, isLocationShielded } = row;
        answers[Number(n)] =
          `${String(relation)} ${String(closedBy)} ${String(isLocationShielded)}`;
      }
      return answers;
    },
    describe: (n) => CASES[n],
  };
}
