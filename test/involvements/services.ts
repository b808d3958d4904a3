import 'reflect-metadata';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { InvolvementsRepository } from '#api/involvements/involvements.repository.ts';
import { InvolvementsService } from '#api/involvements/involvements.service.ts';
import { JoiningRepository } from '#api/involvements/joining.repository.ts';
import { JoiningService } from '#api/involvements/joining.service.ts';
import { RetentionRepository } from '#api/involvements/retention.repository.ts';
import { RetentionWorker } from '#api/involvements/retention-worker.ts';
import { LeasesRepository } from '#api/leases/leases.repository.ts';
import { NOW } from '#test/consent/cast.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/** What a team does with its lines, and the sweep, over a real graph at a time that a test may move. */
export function involvementsOver(graph: GraphService) {
  let now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const viewers = new ViewerParams(findProfile('england'));
  const gate = new CommandGate(graph, clock, config);
  const involvements = new InvolvementsRepository(graph, clock);
  const retention = new RetentionRepository(graph, viewers, clock);
  return {
    involvements: new InvolvementsService(involvements, viewers, gate, clock),
    joining: new JoiningService(new JoiningRepository(graph, clock), viewers, gate, clock),
    retention,
    worker: new RetentionWorker(retention, new LeasesRepository(graph), config),
    setTime: (time: string) => void (now = new Date(time)),
  };
}
