import { randomUUID } from 'node:crypto';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { InboxRepository } from '#api/inbox/inbox.repository.ts';
import { InboxService } from '#api/inbox/inbox.service.ts';
import { cast, NOW } from '#test/consent/cast.ts';
import { InvitationsRepository } from '#api/invitations/invitations.repository.ts';
import { involvementsOver } from '#test/involvements/services.ts';
import { protectionOver, viewerAt } from '#test/protection/services.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/** The family Green, and two who begin: Nora of a surgery, and Signe of a clinic that keeps hidden lines. */
export function greensWithNewcomers() {
  const c = cast(9);
  const { w, at, by, sam } = c;
  const clinic = w.agency('Signed Clinic', {
    sector: 'sexualHealth',
    category: 'sexualHealth',
    holdsHidden: true,
  });
  const surgery = w.agency('Oak Surgery', { sector: 'gp' });
  const nora = w.practitioner('Nora New', { worksFor: surgery });
  const signe = w.practitioner('Signe Clinic', { worksFor: clinic });
  for (const who of [nora, signe]) w.claim(who, sam);
  const works = (service: 'school' | 'gp' | 'drugs' | 'police' | 'covert') =>
    viewerAt(by[service], at[service], 'practitioner');
  const team = {
    Priya: works('school'),
    Gwen: works('gp'),
    Marcus: works('drugs'),
    Sean: works('police'),
    Una: works('covert'),
    Hannah: viewerAt(by.protection, at.protection, 'statutory'),
  };
  const newcomers = {
    Nora: viewerAt(nora, surgery, 'practitioner'),
    Signe: viewerAt(signe, clinic, 'practitioner'),
  };
  return { ...c, surgery, team, newcomers, viewers: { ...team, ...newcomers } };
}

/** All that tells of a team, over a real graph at a time that a test may move. */
export function newsOver(graph: GraphService) {
  let now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const viewers = new ViewerParams(findProfile('england'));
  const gate = new CommandGate(graph, clock, config);
  const inboxes = new InboxRepository(graph, clock);
  const invited = new InvitationsRepository(graph, clock);
  const involvements = involvementsOver(graph);
  const protection = protectionOver(graph);
  const { joining } = involvements;
  return {
    ...{ joining, protection, involvements, viewers, clock, gate, inboxes, invited },
    inbox: new InboxService(inboxes, viewers, gate, testMarks),
    setTime: (time: string) => {
      now = new Date(time);
      involvements.setTime(time);
      protection.setTime(time);
    },
    join: (viewer: Viewer, clientId: string) =>
      joining.join(viewer, clientId, {
        operationId: randomUUID(),
        role: joining.rolesFor(viewer)[0]!,
        basis: 'publicTask',
        firstDay: '2026-03-01',
      }),
  };
}
