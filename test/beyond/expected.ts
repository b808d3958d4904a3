import type { BeyondDto } from '#api/beyond/beyond.dto.ts';
import type { ClientRecord, World } from '#api/demo/world.ts';
import type { Asker, Oracle } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';

/** Client ids in their own order, by `kind id` of what leads to them. */
export type Ways = Record<string, string[]>;

/** What the specification says of going on from one page, walked over plain lists. */
export function expectedWays(
  oracle: Oracle,
  world: World,
  at: Date,
  asker: Asker,
  subject: ClientRecord,
): Ways {
  const index = new WorldIndex(world, at);
  const page = oracle.page(asker, subject)!;
  const members = world.clients.filter(({ id }) => page.members.includes(id));
  const isOpen = (client: ClientRecord) => oracle.closedBy(asker, client) === null;
  const own = world.clients.filter((client) => oracle.ownLines(asker, client).length > 0);
  const near = own
    .filter(isOpen)
    .flatMap((client) => [client, ...index.relatives(client, { confirmedOnly: false })]);
  const others = [...new Set(near)].filter((client) => isOpen(client) && !members.includes(client));
  const ways = new Map<string, Set<string>>();
  const lead = (key: string, { id }: ClientRecord) =>
    ways.set(key, (ways.get(key) ?? new Set()).add(id));

  const isDrawn = ({ id }: { id: string }) => page.lines.has(id);
  const onPage = members.flatMap((client) => index.involvementsOf(client)).filter(isDrawn);
  const agencies = new Set(onPage.map(({ agencyId }) => agencyId));
  const working = members
    .flatMap((client) => index.currentLinks(client))
    .filter(({ involvementId }) => page.lines.has(involvementId))
    .map(({ practitionerId }) => practitionerId);
  for (const client of others) {
    const rulings = oracle.rulings(asker, client);
    const isFull = (id: string) => rulings.get(id)?.outcome === 'FULL';
    for (const line of index.involvementsOf(client)) {
      if (!isFull(line.id) || !index.isCurrent(line)) continue;
      if (agencies.has(line.agencyId)) lead(`agency ${line.agencyId}`, client);
    }
    for (const { involvementId, practitionerId } of index.currentLinks(client)) {
      const isDrawnPerson = working.includes(practitionerId);
      if (!isFull(involvementId) || !isDrawnPerson) continue;
      if (practitionerId !== asker.practitionerId) lead(`practitioner ${practitionerId}`, client);
    }
  }
  for (const relative of members.filter(({ id }) => id !== subject.id)) {
    for (const client of index.relatives(relative, { confirmedOnly: false })) {
      if (others.includes(client)) lead(`relative ${relative.id}`, client);
    }
  }
  return sorted([...ways].map(([key, ids]) => [key, [...ids]]));
}

export const toldWays = ({ branches }: BeyondDto): Ways =>
  sorted(branches.map(({ kind, id, clientIds }) => [`${kind} ${id}`, clientIds]));

const sorted = (ways: [string, string[]][]): Ways =>
  Object.fromEntries(
    ways
      .map(([key, ids]): [string, string[]] => [key, [...ids].sort()])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
