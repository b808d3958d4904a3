import { randomUUID } from 'node:crypto';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { InvitationsService } from '#api/invitations/invitations.service.ts';
import { ReceivedService } from '#api/invitations/received.service.ts';
import { JoiningRepository } from '#api/involvements/joining.repository.ts';
import { greensWithNewcomers, newsOver } from '#test/inbox/news.ts';
import { viewerAt } from '#test/protection/services.ts';
import { testMarks } from '#test/support/marks.ts';

/** The family Green, and colleagues who may be invited to Sam's team: Olga and Omar of another surgery. */
export function greensWithColleagues() {
  const c = greensWithNewcomers();
  const { w, surgery } = c;
  const olga = w.practitioner('Olga Oak', { worksFor: surgery });
  const omar = w.practitioner('Omar Oak', { worksFor: surgery });
  const harbour = w.practitioner('Dina Drugs', { worksFor: c.at.drugs });
  w.practitioner('Alan Admin', { worksFor: surgery, roles: ['administrator'] });
  const guests = {
    Olga: viewerAt(olga, surgery, 'practitioner'),
    Omar: viewerAt(omar, surgery, 'practitioner'),
    Dina: viewerAt(harbour, c.at.drugs, 'practitioner'),
  };
  return { ...c, guests };
}

/** Inviting and answering over a real graph, at a time that a test may move. */
export function invitingOver(graph: GraphService, clientId: string) {
  const news = newsOver(graph);
  const { invited, viewers, gate, clock, joining } = news;
  const joins = new JoiningRepository(graph, clock);
  const sent = new InvitationsService(invited, viewers, gate);
  const received = new ReceivedService(invited, joining, joins, viewers, gate, testMarks);
  const command = () => ({ operationId: randomUUID() });
  const terms = { role: 'gp', basis: 'publicTask' as const, firstDay: '2026-03-01' };
  return {
    ...{ news, sent, received, command, terms },
    invite: (viewer: Viewer, whom: Viewer, more: object = {}) =>
      sent.invite(viewer, clientId, {
        ...command(),
        ...{ practitionerId: whom.practitionerId, agencyId: whom.agencyId },
        reason: 'planTogether',
        ...more,
      }),
    mine: async (viewer: Viewer) => (await sent.page(viewer, clientId)).invitations,
    states: async (viewer: Viewer) =>
      (await sent.page(viewer, clientId)).invitations.map(
        ({ given, state }) => `${given}: ${state}`,
      ),
    toMe: async (viewer: Viewer) => (await received.list(viewer)).invitations,
    accept: (viewer: Viewer, id: string, more: object = {}) =>
      received.accept(viewer, id, {
        ...command(),
        ...terms,
        role: joining.rolesFor(viewer)[0]!,
        ...more,
      }),
    decline: (viewer: Viewer, id: string) => received.decline(viewer, id, command()),
    remind: (viewer: Viewer, id: string) => sent.remind(viewer, id, command()),
    withdraw: (viewer: Viewer, id: string) => sent.withdraw(viewer, id, command()),
  };
}
