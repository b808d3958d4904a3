import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ensureDemoCounty } from '#api/demo/demo-county.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { world } from '#test/worlds/world-builder.ts';
import { demoWorld } from './demo-world.ts';

const NOW = '2026-03-01T10:00:00Z';

/** At least one record of every kind. */
function oneOfEach(): World {
  const w = world(NOW);
  const county = w.area('Anyshire');
  const district = w.area('North', county);
  const trust = w.agency('Trust', { sector: 'hospital' });
  const ward = w.agency('Ward', { sector: 'hospital', partOf: trust, areaIds: [district.id] });
  const drugs = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const priya = w.practitioner('Priya Shah', { worksFor: ward });
  const tom = w.practitioner('Tom Reed', { worksFor: drugs });
  w.cover(priya, tom, ward);
  w.account(priya, 'priya');
  const sam = w.client('Sam Green', {
    birthDate: '2019-05-01',
    aliases: [{ name: 'Sammy Green' }],
  });
  const ava = w.client('Ava Green', { birthDate: '1990-01-02' });
  w.identifier(sam, 'case', 'C-1');
  w.livesIn(sam, w.household('1 Elm Road', 'ZZ1 1AA'));
  w.family([sam, 'child'], [ava, 'parent']);
  w.relate(ava, 'parent', sam);
  w.involvement(sam, ward, { by: [priya] });
  w.release(w.involvement(sam, drugs, { by: [tom] }));
  w.consent(sam, { decision: 'flag' });
  w.bar(sam, ava);
  w.assess(sam);
  w.shield(sam, 'location', { allows: [priya] });
  w.breakGlass(priya, sam);
  w.claim(priya, sam);
  w.dutyEnquiry(priya, 'R-1');
  return w.build();
}

describe('loading a world', () => {
  let graph: GraphService;

  beforeEach(async () => {
    graph = await testGraph();
    await emptyGraph(graph);
  });
  afterAll(async () => graph.close());

  const count = async (pattern: string) => {
    const [row] = await graph.runText(`MATCH ${pattern} RETURN count(*) AS found`);
    return row?.found;
  };

  it('writes each kind of node and relationship', async () => {
    await loadWorld(graph, oneOfEach());
    const patterns = [
      '(:Area)-[:PART_OF]->(:Area)',
      '(:Agency)-[:PART_OF]->(:Agency)',
      '(:Agency)-[:COVERS]->(:Area)',
      '(:Practitioner)-[:COVERS_FOR]->(:Practitioner)',
      '(:UserAccount)-[:IDENTIFIES]->(:Practitioner)',
      '(:Client)-[:ALSO_KNOWN_AS]->(:Alias)',
      '(:Client)-[:IDENTIFIED_BY]->(:Identifier)',
      '(:Client)-[:LIVES_IN]->(:Household)-[:LOCATED_IN]->(:Area)',
      '(:Client)-[:RELATED_TO {kind: "parent"}]->(:Client)',
      '(:Release)-[:RELEASES]->(:Involvement)',
      '(:AuthorityBar)-[:ABOUT]->(:Client)',
      '(:GillickAssessment)-[:ABOUT]->(:Client)',
      '(:Client)<-[:SHIELDS]-(:Shield)-[:ALLOWS]->(:Practitioner)',
      '(:Practitioner)-[:BROKE_GLASS]->(:BreakGlass)-[:OPENS]->(:Client)',
      '(:Practitioner)-[:MADE]->(:Claim)-[:CONCERNS]->(:Client)',
      '(:Practitioner)-[:MADE]->(:DutyEnquiry)',
      '(:Practitioner)<-[:RECORDED_BY]-(:ConsentRecord)-[:ABOUT]->(:Client)',
    ];
    const found = await Promise.all(patterns.map(count));
    expect(patterns.filter((_, i) => found[i] !== 1)).toEqual([]);
    expect(
      await count('(:Practitioner)-[:INVOLVED_IN]->(:Involvement)-[:SUPPORTS]->(:Client)'),
    ).toBe(2);
    expect(await count('(:Client)-[:MEMBER_OF]->(:Family)')).toBe(2);
  });

  it('stores times as times and leaves out what is not known', async () => {
    await loadWorld(graph, oneOfEach());
    const [row] = await graph.runText(
      `MATCH (:Practitioner)-[job:WORKS_FOR]->(:Agency {name: 'Ward'})
       MATCH (sam:Client {given: 'Sam'})
       RETURN valueType(job.since) AS since, job.until AS until, job.roles AS roles,
         valueType(sam.birthDate) AS birthDate, sam.dueDate AS dueDate`,
    );
    expect(row).toEqual({
      since: 'ZONED DATETIME NOT NULL',
      until: null,
      roles: ['practitioner'],
      birthDate: 'DATE NOT NULL',
      dueDate: null,
    });
  });

  it('adds nothing twice when the driver repeats a transaction', async () => {
    const sizes = async () => [await count('(n) WHERE NOT n:Migration'), await count('()-[r]->()')];
    await loadWorld(graph, oneOfEach());
    const once = await sizes();
    await emptyGraph(graph);
    const transaction: GraphService['transaction'] = async (work) => {
      await graph.transaction(work);
      return graph.transaction(work);
    };
    await loadWorld({ transaction, write: graph.write.bind(graph) }, oneOfEach());
    expect(await sizes()).toEqual(once);
  });

  it('says which rows name something that is not there, and writes nothing of that group', async () => {
    const broken = oneOfEach();
    broken.livesIn.push({ ...broken.livesIn[0]!, householdId: 'nowhere' });
    await expect(loadWorld(graph, broken)).rejects.toThrow('demo/lives-in: 1 of 2 rows');
    expect(await count('(:Client)')).toBe(0);
  });

  it('reports progress up to the whole', async () => {
    const steps: [number, number][] = [];
    await loadWorld(graph, oneOfEach(), { progress: (...step) => steps.push(step) });
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  describe('as the demo county', () => {
    const load = { seed: 5, anchor: new Date(NOW), build: oneOfEach };

    it('is loaded into an empty database once', async () => {
      expect(await ensureDemoCounty(graph, load)).toBe('loaded');
      const build = () => {
        throw new Error('built again');
      };
      expect(await ensureDemoCounty(graph, { ...load, build })).toBe('present');
    });

    it('is there whole, with nothing left over from loading', async () => {
      const county = demoWorld();
      await ensureDemoCounty(graph, { ...load, build: () => county });
      const found = await Promise.all(
        ['(:Client)', '(:Involvement)', '()-[:INVOLVED_IN]->()', '()-[:RELATED_TO]->()'].map(count),
      );
      const { clients, involvements, involvedIn, relations } = county;
      expect(found).toEqual(
        [clients, involvements, involvedIn, relations].map((all) => all.length),
      );
      expect(await count('(:WorldLoad)')).toBe(0);
    }, 120_000);

    it('leaves a database alone that holds anything else', async () => {
      await loadWorld(graph, oneOfEach());
      expect(await ensureDemoCounty(graph, load)).toBe('foreign');
      expect(await count('(:DemoCounty)')).toBe(0);
    });

    it('clears and repeats a load that was cut off', async () => {
      const cutOff = oneOfEach();
      cutOff.livesIn.push({ ...cutOff.livesIn[0]!, householdId: 'nowhere' });
      const first = ensureDemoCounty(graph, { ...load, build: () => cutOff });
      await expect(first).rejects.toThrow('demo/lives-in');
      await graph.runText('CREATE (:Client {id: "left over"})');
      expect(await ensureDemoCounty(graph, load)).toBe('loaded');
      expect(await count('(:Client)')).toBe(2);
      expect(await count('(:DemoCounty {isComplete: true})')).toBe(1);
    });
  });
});
