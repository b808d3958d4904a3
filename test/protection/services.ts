import 'reflect-metadata';
import { BarsRepository } from '#api/audit/bars.repository.ts';
import { BarsService } from '#api/audit/bars.service.ts';
import { DutySampleRepository } from '#api/audit/duty-sample.repository.ts';
import { DutySampleService } from '#api/audit/duty-sample.service.ts';
import { CommandGate } from '#api/commands/command-gate.ts';
import { Clock } from '#api/common/clock.ts';
import { Config } from '#api/common/config.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { AssessmentsRepository } from '#api/consent-records/assessments.repository.ts';
import { AssessmentsService } from '#api/consent-records/assessments.service.ts';
import { ConsentRecordsRepository } from '#api/consent-records/consent-records.repository.ts';
import { ConsentRecordsService } from '#api/consent-records/consent-records.service.ts';
import type { AgencyRecord, PractitionerRecord } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { purposeOf } from '#api/identity/purpose.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { NoticesRepository } from '#api/notices/notices.repository.ts';
import { NoticesService } from '#api/notices/notices.service.ts';
import { BreakGlassRepository } from '#api/protection/break-glass.repository.ts';
import { BreakGlassService } from '#api/protection/break-glass.service.ts';
import { ConfirmationsRepository } from '#api/protection/confirmations.repository.ts';
import { ConfirmationsService } from '#api/protection/confirmations.service.ts';
import { ReleasesRepository } from '#api/protection/releases.repository.ts';
import { ReleasesService } from '#api/protection/releases.service.ts';
import { ShieldsRepository } from '#api/protection/shields.repository.ts';
import { ShieldsService } from '#api/protection/shields.service.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { NOW } from '#test/consent/cast.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { testMarks } from '#test/support/marks.ts';

/** The services of protection over a real graph, at a time that a test may move. */
export function protectionOver(graph: GraphService) {
  let now = new Date(NOW);
  const clock = new Clock(() => now);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const gate = new CommandGate(graph, clock, config);
  const viewers = new ViewerParams(findProfile('england'));
  return {
    team: new TeamService(new TeamRepository(graph), viewers, testMarks, clock),
    breakGlass: new BreakGlassService(new BreakGlassRepository(), viewers, gate),
    shields: new ShieldsService(new ShieldsRepository(graph, clock), viewers, gate, clock),
    assessments: new AssessmentsService(
      new AssessmentsRepository(graph, clock),
      viewers,
      gate,
      clock,
    ),
    consent: new ConsentRecordsService(new ConsentRecordsRepository(graph), viewers, clock),
    duty: new DutySampleService(new DutySampleRepository(graph), viewers, gate, clock),
    bars: new BarsService(new BarsRepository(graph), viewers, gate, clock),
    confirmations: new ConfirmationsService(
      new ConfirmationsRepository(graph, clock),
      viewers,
      gate,
    ),
    releases: new ReleasesService(new ReleasesRepository(graph, clock), viewers, gate, clock),
    notices: new NoticesService(new NoticesRepository(graph, clock), viewers, gate),
    setTime: (time: string) => void (now = new Date(time)),
  };
}

export function viewerAt(
  who: PractitionerRecord,
  agency: AgencyRecord,
  role: Viewer['role'],
): Viewer {
  return {
    practitionerId: who.id,
    agencyId: agency.id,
    sector: agency.sector,
    role,
    purpose: purposeOf(role, true),
    sessionKey: `session of ${who.id}`,
  };
}
