import { randomUUID } from 'node:crypto';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { everybody } from '../right-bodies.ts';
import type { Asking } from './acts.ts';
import type { Pair } from './pairs.ts';
import { ABSENT, type Script } from './script-for.ts';

const aboutWhom = (claimedIds: string[], clientIds: string[]): string =>
  claimedIds[0] ?? clientIds[0] ?? ABSENT;

/** The same in both worlds, whatever is in the view. */
const viewOf = (clientId: string): string => clientId.replace(/^.{8}/, 'aaaaaaaa');

/** A view by somebody who sees everything that there is in this world. */
export async function keepTheirView(
  graph: GraphService,
  { plain, claimed }: Pair,
  world: World,
): Promise<void> {
  const known = new Set(plain.agencies.map(({ id }) => id));
  const hidden = world.agencies.find(({ id }) => !known.has(id));
  const subjectId = aboutWhom(
    claimed.map(({ id }) => id),
    plain.clients.map(({ id }) => id),
  );
  const sorted = (values: string[]) => [...new Set(values)].sort();
  const lens = {
    ...everybody,
    sectors: sorted(world.agencies.map(({ sector }) => sector)),
    roles: sorted(world.involvements.map(({ role }) => role)),
    members: sorted(world.clients.map(({ id }) => `member:${id}`)),
    folded: sorted([
      ...world.agencies.flatMap(({ id, sector }) => [`agency:${id}`, `sector:${sector}`]),
      ...world.households.map(({ id }) => `home:${id}`),
    ]),
    focusId: hidden ? `agency:${hidden.id}` : null,
    focusSteps: hidden ? 3 : 1,
    // Before all that anybody sees, because who made it saw more.
    asAt: hidden ? '1990-01-01' : '1991-01-01',
  };
  const places = world.agencies.map(({ id }, n) => ({ id: `agency:${id}`, x: n * 100, y: 0 }));
  await graph.runText(
    `CREATE (:FamilyDesk {practitionerId: randomUUID(), agencyId: randomUUID(), subjectId: $subjectId})
       -[:HOLDS]->(:SavedView {id: $id, name: 'Everything', lens: $lens, layout: 'free', places: $places})`,
    {
      id: viewOf(subjectId),
      subjectId,
      lens: JSON.stringify(lens),
      places: JSON.stringify(places),
    },
  );
}

/** Puts everybody of both worlds somewhere, keeps a view of it, and opens that of another. */
export async function keepViews({ ask, send, put }: Asking, script: Script): Promise<void> {
  const clientId = aboutWhom(script.claimedIds, script.clientIds);
  const ids = [...script.clientIds, ...script.claimedIds].filter((id) => id !== 'mistyped');
  const nodes = new Set([
    ...ids.map((id) => `member:${id}`),
    ...script.agencyIds.flatMap((agency) => [
      `agency:${agency}`,
      ...script.practitionerIds.map((id) => `person:${agency}:${id}`),
    ]),
    ...['mediated', 'sector:school', 'sector:domesticAbuse'],
  ]);
  const places = [...nodes].map((id, n) => ({ id, x: n, y: -n }));
  const arranged = { layout: 'free', places };
  const moved = { operationId: randomUUID(), isPutBack: false, ...arranged };
  await put(`/clients/${clientId}/desk`, moved);
  await ask(`/clients/${clientId}/desk`);
  const lens = { ...everybody, folded: [...nodes].slice(0, 100), sectors: ['domesticAbuse'] };
  const view = { operationId: randomUUID(), name: 'Mine', ...arranged, lens };
  const made = (await send(`/clients/${clientId}/views`, view)) as { id?: string };
  const id = made.id ?? ABSENT;
  await send(`/views/${id}/name`, { operationId: randomUUID(), name: 'Still mine' });
  await ask(`/views/${id}`);
  await ask(`/views/${viewOf(clientId)}`);
  await send(`/views/${viewOf(clientId)}/end`, { operationId: randomUUID() });
}
