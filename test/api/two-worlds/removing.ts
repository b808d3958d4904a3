import type { World } from '#api/demo/world.ts';

const PERSONAL = [
  ...(['aliases', 'identifiers', 'livesIn', 'memberships', 'consentRecords'] as const),
  ...(['bars', 'shields', 'breakGlass', 'claims', 'assessments'] as const),
];

/** With all that hangs on it. */
export function removeLine(world: World, id: string): void {
  keep(world, 'involvements', (line) => line.id !== id);
  keep(world, 'involvedIn', (link) => link.involvementId !== id);
  keep(world, 'releases', (release) => release.involvementId !== id);
  keep(world, 'consentRecords', (record) => record.sourceId !== id);
}

/** With all that is said of them. */
export function removeClient(world: World, id: string): void {
  const others = (fact: { clientId: string }) => fact.clientId !== id;
  world.involvements.filter((line) => !others(line)).forEach((line) => removeLine(world, line.id));
  keep(world, 'clients', (client) => client.id !== id);
  for (const kind of PERSONAL) keep(world, kind, others);
  keep(world, 'consentRecords', (record) => record.authority !== id);
  keep(world, 'relations', ({ fromId, toId }) => fromId !== id && toId !== id);
}

function keep<K extends keyof World>(
  world: World,
  kind: K,
  isKept: (one: World[K][number]) => boolean,
) {
  (world[kind] as World[K][number][]) = (world[kind] as World[K][number][]).filter(isKept);
}

export function remove<T>(list: T[], one: T): void {
  list.splice(list.indexOf(one), 1);
}
