import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Clock } from '#api/common/clock.ts';
import { projectRoot } from '#api/common/project-root.ts';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { AgencyRecord, InvolvementRecord, PractitionerRecord } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { TeamRepository } from '#api/team/team.repository.ts';
import { TeamService } from '#api/team/team.service.ts';
import { cast, NOW, type Cast } from '#test/consent/cast.ts';
import { viewerOf } from '#test/people/services.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { testMarks } from '#test/support/marks.ts';

let graph: GraphService;
let c: Cast;
let other: PractitionerRecord;
let mums: InvolvementRecord;
const records: Record<string, string> = {};

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  c = cast(3);
  records['release'] = c.w.release(c.line.drugs).id;
  const toGps = { source: { involvement: c.line.school }, recipient: { sector: 'gp' as const } };
  c.w.consent(c.sam, { decision: 'share', ...toGps });
  records['deny'] = c.w.consent(c.sam, { decision: 'deny', ...toGps }).id;
  records['claim'] = c.w.claim(c.by.stranger, c.sam).id;
  records['glass'] = c.w.breakGlass(c.by.protection, c.mum).id;
  c.w.involvement(c.mum, c.at.protection, { by: [c.by.protection] });
  other = c.w.practitioner('Olu Other', { worksFor: c.at.oak });
  mums = c.w.involvement(c.mum, c.at.drugs, { by: [c.by.drugs] });
  const away = c.w.client('Al Away');
  records['away'] = away.id;
  records['shield'] = c.w.shield(away, 'full').id;
  c.w.involvement(away, c.at.gp);
  await loadWorld(graph, c.w.build());
}, 60_000);

beforeEach(() => graph.runText('MATCH (event:AccessEvent) DELETE event'));
afterAll(() => graph?.close());

const viewers = new ViewerParams(findProfile('england'));
const teams = () =>
  new TeamService(new TeamRepository(graph), viewers, testMarks, new Clock(() => new Date(NOW)));

async function lookedAt(
  who: PractitionerRecord,
  agency: AgencyRecord,
  clientId: string,
  given: Partial<Viewer> = {},
): Promise<Record<string, unknown>> {
  await teams()
    .around(viewerOf(who, agency, { requestId: 'the request', ...given }), clientId)
    .catch(({ code }) => expect(code).toBe('notFound'));
  const [row] = await graph.runText(
    'MATCH (event:AccessEvent:Unsealed) RETURN event {.*, at: toString(event.at)} AS event',
  );
  return row?.['event'] as Record<string, unknown>;
}

function rulingOf(event: Record<string, unknown>, { id }: { id: string }) {
  const n = (event['involvementIds'] as string[]).indexOf(id);
  const of = (key: string) => (event[key] as unknown[])[n];
  return { row: of('rowNumbers'), outcome: of('outcomes') };
}

describe('an event holds who was shown what, by which row of which rule', () => {
  test('a page that was shown: each line with its row, hidden ones too', async () => {
    const event = await lookedAt(c.by.school, c.at.school, c.sam.id);
    expect(event).toMatchObject({
      kind: 'team',
      outcome: 'shown',
      practitionerId: c.by.school.id,
      agencyId: c.at.school.id,
      sector: 'school',
      role: 'practitioner',
      purpose: 'directSupport',
      relation: 'own',
      pageOf: c.sam.id,
      requestId: 'the request',
      policyVersion: expect.stringMatching(/^england-[0-9a-f]{8}\/rule-[0-9a-f]{8}$/),
    });
    expect(new Set(event['subjectIds'] as string[])).toEqual(
      new Set([c.sam.id, c.ava.id, c.mum.id]),
    );
    expect(rulingOf(event, c.line.school)).toEqual({ row: 3, outcome: 'FULL' });
    expect(rulingOf(event, c.line.protection)).toEqual({ row: 9, outcome: 'FULL' });
    expect(rulingOf(event, c.line.covert)).toEqual({ row: 6, outcome: 'HIDDEN' });
    expect(rulingOf(event, c.line.drugs)).toEqual({ row: 13, outcome: 'HIDDEN' });
    expect(event['reliedOn']).toEqual([]);
    expect(JSON.stringify(event)).not.toMatch(/green|priya|elm/i);
  });

  test.each([
    ['somebody absent', () => randomUUID(), undefined],
    ['somebody fully shielded', () => records['away']!, 4],
    ['somebody whom one does not work with', () => c.sam.id, 5],
  ])('a refusal, of %s, with the row that closes', async (_what, subject, closedBy) => {
    const clientId = subject();
    const event = await lookedAt(other, c.at.oak, clientId);
    expect(event).toMatchObject({ outcome: 'refused', subjectIds: [clientId] });
    expect(event['closedBy']).toBe(closedBy);
    expect(event['reliedOn']).toEqual(closedBy === 4 ? [`${clientId}:${records['shield']}`] : []);
  });

  test('a refusal of whom the rule never lets in', async () => {
    const event = await lookedAt(c.by.stranger, c.at.oak, c.sam.id, { role: 'analyst' });
    expect(event).toMatchObject({ outcome: 'refused', closedBy: 1, role: 'analyst' });
  });
});

describe('an event names the records that were relied on', () => {
  test('a release and an override', async () => {
    const event = await lookedAt(c.by.protection, c.at.protection, c.mum.id, {
      role: 'statutory',
      purpose: 'safeguarding',
    });
    expect(rulingOf(event, mums)).toEqual({ row: 7, outcome: 'FULL' });
    expect(rulingOf(event, c.line.drugs)).toEqual({ row: 11, outcome: 'FULL' });
    expect(event['reliedOn']).toContain(`${c.line.drugs.id}:${records['release']}`);
    expect(event['reliedOn']).toContain(`${mums.id}:${records['glass']}`);
  });

  test('the consent records that decided, and no others', async () => {
    const event = await lookedAt(c.by.gp, c.at.gp, c.sam.id);
    expect(rulingOf(event, c.line.school)).toEqual({ row: 12, outcome: 'HIDDEN' });
    expect(event['reliedOn']).toEqual([`${c.line.school.id}:${records['deny']}`]);
  });

  test('a claim', async () => {
    const event = await lookedAt(c.by.stranger, c.at.oak, c.sam.id);
    expect(event).toMatchObject({ outcome: 'shown', relation: 'claimed' });
    expect(event['reliedOn']).toEqual([`${c.sam.id}:${records['claim']}`]);
  });
});

describe('a statement that is sent again', () => {
  const again = async (eventId: string) => {
    const viewer = viewers.for(viewerOf(c.by.school, c.at.school));
    await graph.disclose('team/around-client', { eventId, clientId: c.sam.id, viewer, now: NOW });
    const [row] = await graph.runText('MATCH (event:AccessEvent) RETURN count(*) AS n');
    return Number(row?.['n']);
  };

  test('has one event', async () => {
    const id = randomUUID();
    expect(await again(id)).toBe(1);
    expect(await again(id)).toBe(1);
  });

  test('leaves alone what has been sealed meanwhile', async () => {
    const id = randomUUID();
    await again(id);
    await graph.runText(
      "MATCH (event:AccessEvent {id: $id}) REMOVE event:Unsealed SET event.sealedIn = 1, event.outcome = 'x'",
      { id },
    );
    expect(await again(id)).toBe(2);
    const rows = await graph.runText(
      'MATCH (event:AccessEvent) RETURN event:Unsealed AS waits, event.outcome AS outcome ORDER BY waits',
    );
    expect(rows).toEqual([
      { waits: false, outcome: 'x' },
      { waits: true, outcome: 'shown' },
    ]);
  });
});

test('whatever writes an access event puts it where the sealer finds it', () => {
  const folder = join(projectRoot(), 'cypher');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const writing = files
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => /(MERGE|CREATE) \(\w*:AccessEvent/.test(text));
  expect(writing.length).toBeGreaterThan(3);
  expect(writing.filter(({ text }) => !/:Unsealed/.test(text)).map(({ file }) => file)).toEqual([]);
});
