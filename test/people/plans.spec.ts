import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findProfile } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import type { QueryName, QueryParams } from '#api/graph/queries.gen.ts';
import { testGraph } from '#test/support/graph.ts';
import { greenWorld, priyaOf } from './green-world.ts';
import { NOW, only } from './services.ts';

let graph: GraphService;
const green = greenWorld();
const viewer = new ViewerParams(findProfile('england')).for(priyaOf(green));
const acting = { actingAgencyId: green.elm.id };
const typed = { names: '(sam)', sounds: '(sm)', dates: ['2019-05-01'], postcode: 'ZZ1 1AA' };
const identifier = { system: 'case', hash: 'x' };

beforeAll(async () => {
  graph = await testGraph();
  await only(graph, green.w.build());
});

afterAll(() => graph.close());

/** Whole scans and cross products grow with the county; so does what waits in an Eager. */
const GROWS = /AllNodesScan|NodeByLabelScan|CartesianProduct|^Eager(@|$)/;

const cases: { [N in QueryName]?: QueryParams[N] } = {
  'people/find-own': { viewer, identifier, now: NOW },
  'people/find-on-duty': { viewer, ...typed, identifier, now: NOW },
  'people/saved-search': { id: 'x', sessionKey: 'x', viewer, now: NOW },
  'directory/practitioner': { id: green.tom.id, ...acting, now: NOW },
  'directory/agency': { id: green.oak.id, ...acting, now: NOW },
  'directory/find-practitioners': { names: 'tom', words: ['tom'], ...acting, now: NOW },
  'directory/find-agencies': { names: 'oak', words: ['oak'], ...acting },
  'directory/connected': {},
  'beyond/reach': {
    ...{ lineIds: ['x'], personIds: [green.lily.id], agencyIds: [green.elm.id] },
    ...{ practitionerIds: [green.tom.id], relativeIds: [green.sam.id], now: NOW },
  },
};

describe('reads that do not grow with the county', () => {
  test.each(Object.keys(cases) as (keyof typeof cases)[])('%s', async (name) => {
    const { operators } = await graph.profile(name, cases[name] as never);
    expect(operators.filter((operator) => GROWS.test(operator))).toEqual([]);
  });

  test('the duty search begins at an index, whatever was typed', async () => {
    const { operators } = await graph.profile('people/find-on-duty', {
      viewer,
      ...typed,
      identifier,
      now: NOW,
    });
    const seeks = operators.filter((operator) => /IndexSeek/.test(operator));
    // The viewer's two, two dates, postcode, number; the full-text ones are procedure calls.
    expect(seeks.length).toBeGreaterThanOrEqual(6);
    expect(operators.filter((operator) => operator.startsWith('ProcedureCall'))).toHaveLength(2);
  });

  test('strangers cost the viewer’s own search nothing', async () => {
    const hits = async () =>
      (await graph.profile('people/find-own', { viewer, identifier: null, now: NOW })).hits;
    const before = await hits();
    await graph.runText(
      `UNWIND range(1, 3000) AS i
       CREATE (:Client {id: 'stranger ' + i, given: 'Sam', family: 'Green', names: ['sam green']})`,
    );
    expect(await hits()).toBeLessThanOrEqual(before * 1.05);
  });
});
