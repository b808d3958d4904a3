import { CommandGate } from '#api/commands/command-gate.ts';
import { Config } from '#api/common/config.ts';
import type { ClientRecord, PractitionerRecord } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { HandOverRepository } from '#api/hand-over/hand-over.repository.ts';
import { HandOverService } from '#api/hand-over/hand-over.service.ts';
import type { LinkOptions } from '#test/worlds/builder-options.ts';
import { greensWithNewcomers, newsOver } from '#test/inbox/news.ts';
import { viewerAt } from '#test/protection/services.ts';
import { testMarks } from '#test/support/marks.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/**
 * A school whose Priya works with Sam, Yara, Zoe and others, and Ben beside her; whose Tess leads the team; and
 * who have worked there, or are away. Each client is named after what becomes of their line.
 */
export function school() {
  const c = greensWithNewcomers();
  const { w, at, by } = c;
  const [priya, ben] = [by.school, by.schoolColleague];
  const here = { worksFor: at.school };
  const tess = w.practitioner('Tess Lead', { ...here, roles: ['teamLead'] });
  const people = {
    gus: w.practitioner('Gus Gone', { ...here, until: w.ago({ days: 40 }) }),
    ivy: w.practitioner('Ivy Off', { ...here, isActive: false }),
    may: w.practitioner('May Away', here),
    cam: w.practitioner('Cam Covered', here),
    bea: w.practitioner('Bea Briefly', here),
    ada: w.practitioner('Ada Admin', { ...here, roles: ['administrator'] }),
  };
  w.cover(ben, people.cam, at.school);
  const child = (name: string) => w.client(`${name} Brown`, { birthDate: '2016-05-06' });
  const lineOf = (of: ClientRecord, ...links: (PractitionerRecord | LinkOptions)[]) =>
    w.involvement(of, at.school, { by: links });
  const own = {
    yara: lineOf(child('Yara'), { who: priya, isLead: true }),
    both: lineOf(child('Both'), priya, ben),
    word: lineOf(child('Word'), { who: priya, isConfirmed: false, since: w.ago({ hours: 2 }) }),
    shut: lineOf(child('Shut'), priya),
  };
  const decoy = {
    ended: w.involvement(child('Ended'), at.school, { by: [priya], until: w.ago({ days: 2 }) }),
    bens: lineOf(child('Bens'), ben),
    oaks: w.involvement(child('Oaks'), at.oak, { by: [people.gus] }),
  };
  const unowned = {
    left: lineOf(child('Left'), { who: people.gus, isLead: true }),
    off: lineOf(child('Off'), people.ivy),
    away: lineOf(child('Away'), people.may),
    nobody: lineOf(child('Nobody')),
  };
  const owned = {
    covered: lineOf(child('Covered'), people.cam),
    briefly: lineOf(child('Briefly'), people.bea),
    other: lineOf(child('Other'), people.gus, ben),
    claimed: lineOf(child('Claimed'), { who: ben, isConfirmed: false }),
    hidden: lineOf(child('Hidden'), people.gus),
  };
  const gone = w.involvement(child('Past'), at.school, {
    ...{ by: [people.gus], until: w.ago({ days: 3 }) },
  });
  const clientOf = ({ clientId }: { clientId: string }) => ({ id: clientId }) as ClientRecord;
  w.shield(clientOf(own.shut), 'full');
  w.shield(clientOf(owned.hidden), 'full');
  const gwens = w.involvement(clientOf(own.yara), at.gp, { by: [by.gp] });
  const away = [
    { id: people.may.id, since: w.ago({ days: 5 }), until: w.ahead({ days: 30 }) },
    { id: people.cam.id, since: w.ago({ days: 5 }), until: w.ahead({ days: 60 }) },
    { id: people.bea.id, since: w.ago({ days: 5 }), until: w.ahead({ days: 20 }) },
  ];
  const viewers = {
    Priya: viewerAt(priya, at.school, 'practitioner'),
    Ben: viewerAt(ben, at.school, 'practitioner'),
    Tess: viewerAt(tess, at.school, 'teamLead'),
    Gwen: viewerAt(by.gp, at.gp, 'practitioner'),
  };
  return { ...c, tess, people, own, decoy, unowned, owned, gone, gwens, away, viewers };
}

export function handOverOver(graph: GraphService) {
  const news = newsOver(graph);
  const config = Object.assign(new Config(), { identifierKey: TEST_IDENTIFIER_KEY });
  const gate = new CommandGate(graph, news.clock, config);
  const repository = new HandOverRepository(graph, news.clock);
  return { news, handOver: new HandOverService(repository, news.viewers, gate, testMarks) };
}

/** As somebody's own card would have it. */
export const BE_AWAY = `UNWIND $away AS one MATCH (worker:Practitioner {id: one.id})
  CREATE (worker)-[:AWAY_FOR]->(:Absence {id: randomUUID(), since: datetime(one.since), until: datetime(one.until)})`;

/** Everything that a hand-over changes, undone: quicker than another world. */
export const RESET = [
  'MATCH (n) WHERE n:LeadTerm OR n:OutboxMessage OR n:AccessEvent OR n:Operation DETACH DELETE n',
  'MATCH (:Practitioner)-[link:INVOLVED_IN]->(:Involvement) WHERE link.recordedAt IS NOT NULL DELETE link',
  `MATCH (:Practitioner)-[link:INVOLVED_IN {endReason: 'handedOver'}]->(line:Involvement)
   SET link.until = line.until REMOVE link.endReason, link.endedAt, link.endedBy`,
  `MATCH (:Practitioner {id: $priya})-[link:INVOLVED_IN]->(:Involvement {id: $yara}) SET link.isLead = true`,
];
