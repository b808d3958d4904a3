import { createHash, randomUUID } from 'node:crypto';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Asking } from './acts.ts';
import { NOW } from './county.ts';
import type { Pair } from './pairs.ts';
import { ABSENT } from './script-for.ts';

/** Of every line of the world, hidden or not, that somebody joined or it ended: undecided, for the viewer. */
export async function othersCameAndWent(
  graph: GraphService,
  { viewerId, choices }: Pair,
  { involvements, involvedIn }: World,
): Promise<void> {
  const places = [...new Set(choices.map(({ agencyId }) => agencyId))];
  const news = involvements.flatMap(({ id, clientId, until }) => {
    const link = involvedIn.find(({ involvementId }) => involvementId === id);
    if (!link) return [];
    return places.map((agencyId) => ({
      ...{ id: idOf(id + agencyId), kind: until ? 'ended' : 'joined', agencyId },
      ...{ lineId: id, clientId, aboutId: link.practitionerId },
    }));
  });
  await graph.runText(
    `UNWIND $news AS one
     CREATE (:OutboxMessage:Waiting {id: one.id, kind: one.kind, at: datetime($at), toPractitionerId: $viewerId,
       toAgencyId: one.agencyId, subjectId: one.clientId, involvementId: one.lineId, aboutId: one.aboutId})`,
    { news, viewerId, at: NOW },
  );
}

/** The same in both worlds, as the order of a list is by id. */
function idOf(what: string): string {
  const hex = createHash('sha256').update(what).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** What happened on the viewer's teams; the first of it, and what is nobody's, is put away. */
export async function readNews({ ask, send }: Asking): Promise<void> {
  const { events } = (await ask('/inbox')) as { events?: { id: string }[] };
  const ids = [events?.[0]?.id ?? ABSENT, ABSENT];
  await send('/inbox/read', { operationId: randomUUID(), ids });
  await ask('/inbox');
}
