import { viewerParam } from '#api/consent/profile.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { ask } from '../statements.ts';
import type { Check } from './check.ts';

interface ToldCase {
  says: string;
  /** What there is before the change. */
  first?: (c: Cast) => void;
  /** On $me, the school's worker; $place, the school; $client, a child whom the worker supports. */
  change: string;
  /** Who asks, where it is not the worker. */
  asker?: 'schoolColleague';
  /** Relation, gate, whether the whereabouts are shielded. */
  told: string;
}

const me = 'MATCH (me:Practitioner {id: $me})';
const place = 'MATCH (place:Agency {id: $place})';
const post = `${me}-[post:WORKS_FOR]->()`;
const shield = "MATCH (shield:Shield {kind: 'location'})-[:SHIELDS]->(:Client {id: $client})";
const leaveHome = 'MATCH (client:Client {id: $client})-[home:LIVES_IN]->() DELETE home';
const mumIn = "MATCH (client)-[:MEMBER_OF]->()<-[mums:MEMBER_OF]-(:Client {given: 'Kim'})";
const mumHome =
  "MATCH (:Client {id: $client})-[:LIVES_IN]->()<-[mums:LIVES_IN]-(:Client {given: 'Kim'})";
const mumShielded = ({ w, mum }: Cast) => void w.shield(mum, 'location');

/** What was lost counts as what opens least. */
const LOST: ToldCase[] = [
  { says: 'nothing', change: `${me} FINISH`, told: 'own null false' },
  { says: 'whether somebody is active', change: `${me} REMOVE me.isActive`, told: 'own 1 false' },
  {
    says: 'whether an agency is signed up',
    change: `${place} REMOVE place.isSignedUp`,
    told: 'own 1 false',
  },
  {
    says: 'whether an agency is open',
    change: `${place} REMOVE place.isOpen`,
    told: 'own 1 false',
  },
  {
    says: 'since when whereabouts are shielded',
    first: ({ w, sam }) => void w.shield(sam, 'location'),
    change: `${shield} REMOVE shield.since`,
    told: 'own null true',
  },
  {
    says: 'whether anybody confirmed a link',
    change: `${me}-[link:INVOLVED_IN]->() SET link.since = datetime($now) REMOVE link.isConfirmed`,
    told: 'claimed null false',
  },
];

/** Where chance would have to be lucky twice at once. */
const EDGES: ToldCase[] = [
  {
    says: 'a colleague employed from this moment',
    asker: 'schoolColleague',
    change: `${post} SET post.since = datetime($now)`,
    told: 'sameTeam null false',
  },
  {
    says: 'a colleague employed until this moment',
    asker: 'schoolColleague',
    change: `${post} SET post.until = datetime($now)`,
    told: 'none 5 false',
  },
  {
    says: 'a child without a home, taken to be where their shielded mother is',
    first: mumShielded,
    change: leaveHome,
    told: 'own null true',
  },
  {
    says: 'a child without a home, of the family until this moment',
    first: mumShielded,
    change: `${leaveHome} WITH client MATCH (client)-[own:MEMBER_OF]->() SET own.until = datetime($now)`,
    told: 'own null false',
  },
  ...(['until', 'since'] as const).map((edge) => ({
    says: `a child at whose home their shielded mother lives ${edge} this moment`,
    first: mumShielded,
    change: `${mumHome} SET mums.${edge} = datetime($now)`,
    told: `own null ${edge === 'since'}`,
  })),
  ...(['until', 'since'] as const).map((edge) => ({
    says: `a child without a home, whose shielded mother is of the family ${edge} this moment`,
    first: mumShielded,
    change: `${leaveHome} WITH client ${mumIn} SET mums.${edge} = datetime($now)`,
    told: `own null ${edge === 'since'}`,
  })),
];

const CASES = [...LOST, ...EDGES];

/** People and places told by hand; where something of them was lost, the Cypher must fail closed. */
export async function toldPeopleCheck(graph: GraphService): Promise<Check> {
  const casts = CASES.map(({ first }, n) => {
    const c = cast(8_000 + n);
    first?.(c);
    return c;
  });
  await loadWorld(graph, joinWorlds(casts.map(({ w }) => w.build())));
  for (const [n, { change }] of CASES.entries()) {
    const { by, at, sam } = casts[n]!;
    const ids = { me: by.school.id, place: at.school.id, client: sam.id };
    await graph.runText(change, { ...ids, now: NOW });
  }
  const asks = casts.map(({ by, at, sam, profile }, n) => {
    const { id: practitionerId } = by[CASES[n]!.asker ?? 'school'];
    const acting = { practitionerId, agencyId: at.school.id, sector: 'school' } as const;
    const asked = { role: 'practitioner', purpose: 'directSupport' } as const;
    return { n, clientId: sam.id, viewer: viewerParam({ ...acting, ...asked }, profile) };
  });
  return {
    name: 'people and places told by hand',
    size: CASES.length,
    specification: () => CASES.map(({ told }) => told),
    async cypher(_graph, texts) {
      const answers: string[] = Array.from({ length: CASES.length });
      for (const row of await ask(graph, texts.get('rulings')!, { asks, now: NOW })) {
        const { n, relation, closedBy, isLocationShielded } = row;
        answers[Number(n)] = [relation, String(closedBy), isLocationShielded].join(' ');
      }
      return answers;
    },
    describe: (n) => CASES[n],
  };
}
