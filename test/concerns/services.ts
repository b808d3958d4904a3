import { randomUUID } from 'node:crypto';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import type { NewConcern } from '#api/concerns/concerns.dto.ts';
import { ConcernsWorker } from '#api/concerns/concerns-worker.ts';
import { ConcernsRepository } from '#api/concerns/concerns.repository.ts';
import { ConcernsService } from '#api/concerns/concerns.service.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { InboxRepository } from '#api/inbox/inbox.repository.ts';
import { LeasesRepository } from '#api/leases/leases.repository.ts';
import { RetentionRepository } from '#api/involvements/retention.repository.ts';
import { NOW, type Cast } from '#test/consent/cast.ts';
import { viewerAt } from '#test/protection/services.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/** Concerns, and what tells of them, over a real graph at a time that a test may move. */
export function concernsOver(graph: GraphService) {
  let now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const viewers = new ViewerParams(findProfile('england'));
  const gate = new CommandGate(graph, clock, config);
  const inboxes = new InboxRepository(graph, clock);
  const repository = new ConcernsRepository(graph, clock);
  const concerns = new ConcernsService(repository, viewers, gate, testMarks);
  const leases = new LeasesRepository(graph);
  return {
    concerns,
    worker: new ConcernsWorker(repository, leases, viewers, clock, config),
    retention: new RetentionRepository(graph, viewers, clock),
    news: (viewer: Viewer) => inboxes.again(viewers.for(viewer)),
    setTime: (time: string) => void (now = new Date(time)),
    raise: (viewer: Viewer, clientId: string, more: Partial<NewConcern> = {}) =>
      concerns.raise(viewer, clientId, {
        ...{ operationId: randomUUID(), about: 'child', urgency: 'today', talk: 'call' },
        ...more,
      }),
  };
}

export function viewersOf({ by, at }: Cast) {
  const works = (service: 'school' | 'gp' | 'drugs' | 'police' | 'covert') =>
    viewerAt(by[service], at[service], 'practitioner');
  return {
    Priya: works('school'),
    Gwen: works('gp'),
    Marcus: works('drugs'),
    Sean: works('police'),
    Una: works('covert'),
    Hannah: viewerAt(by.protection, at.protection, 'statutory'),
    Nadia: viewerAt(by.stranger, at.oak, 'practitioner'),
  };
}
