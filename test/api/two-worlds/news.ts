import { createHash, randomUUID } from 'node:crypto';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { MailWorker } from '#api/mail/mail-worker.ts';
import type { MailBox } from '#test/mail/mail-box.ts';
import type { TestApp } from '#test/support/app.ts';
import type { Asking } from './acts.ts';
import { NOW } from './county.ts';
import type { Pair } from './pairs.ts';
import { ABSENT } from './script-for.ts';
import type { Entry } from './transcript.ts';

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
    const of = { lineId: id, clientId, aboutId: link.practitionerId };
    return places.flatMap((agencyId) => [
      { id: idOf(id + agencyId), kind: until ? 'ended' : 'joined', agencyId, ...of },
      { id: idOf(`${id}${agencyId} handed over`), kind: 'handedOver', agencyId, ...of },
    ]);
  });
  await graph.runText(
    `UNWIND $news AS one
     CREATE (:OutboxMessage:Waiting {id: one.id, kind: one.kind, at: datetime($at), toPractitionerId: $viewerId,
       toAgencyId: one.agencyId, subjectId: one.clientId, involvementId: one.lineId, aboutId: one.aboutId})`,
    { news, viewerId, at: NOW },
  );
}

/** The same in both worlds, as the order of a list is by id; of the form that every route asks for. */
export function idOf(what: string): string {
  const hex = createHash('sha256').update(what).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}

/** What happened on the viewer's teams; the first of it, and what is nobody's, is put away. */
export async function readNews({ ask, send, put }: Asking): Promise<void> {
  await put('/mail-choice', { operationId: randomUUID(), often: 'atOnce' });
  for (const path of ['/mail-choice', '/mail-troubles']) await ask(path);
  await send(`/mail-troubles/${ABSENT}/again`, { operationId: randomUUID() });
  const { events } = (await ask('/inbox')) as { events?: { id: string }[] };
  const ids = [events?.[0]?.id ?? ABSENT, ABSENT];
  await send('/inbox/read', { operationId: randomUUID(), ids });
  await ask('/inbox');
}

/** The mails that each viewer gets of it, but for what is made anew for each; what happened is then gone. */
export async function takeMailsRound(
  app: TestApp,
  graph: GraphService,
  box: MailBox,
  viewerIds: string[],
): Promise<Map<string, Entry>> {
  await graph.runText(
    `UNWIND $viewerIds AS viewerId
     MATCH (v:Practitioner {id: viewerId})
     SET v.email = coalesce(v.email, 'viewer@example.org')
     CREATE (:MailChoice {practitionerId: viewerId, often: 'atOnce'})`,
    { viewerIds },
  );
  await app.nest.get(MailWorker).takeRound();
  const rows = await graph.runText(
    `UNWIND $viewerIds AS viewerId
     RETURN viewerId, COLLECT {
       MATCH (mail:Mail {practitionerId: viewerId}) RETURN mail.id ORDER BY mail.agencyId
     } AS ids`,
    { viewerIds },
  );
  await graph.runText('MATCH (told:OutboxMessage) DELETE told');
  return new Map(
    rows.map(({ viewerId, ids }) => {
      const mails = (ids as string[]).map((id) =>
        box.arrived.filter(({ messageId }) => messageId?.includes(id)).map(readable),
      );
      const body = JSON.stringify({ mails });
      return [String(viewerId), { request: 'MAIL', status: 200, headers: {}, body }];
    }),
  );
}

function readable({ subject, text, recipient, headers }: MailBox['arrived'][number]) {
  const names = headers.map(({ key }) => key);
  return { subject, recipient, names, text: text?.replace(/mail-off\/\S+/, '') };
}
