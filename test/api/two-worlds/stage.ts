import { ConcernsWorker } from '#api/concerns/concerns-worker.ts';
import { loadWorld } from '#api/demo/loader.ts';
import type { World } from '#api/demo/world.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { RetentionWorker } from '#api/involvements/retention-worker.ts';
import { openMailBox } from '#test/mail/mail-box.ts';
import { startTestApp, type TestApp } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { joinWorlds } from '#test/worlds/random-world.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';
import { county, NOW } from './county.ts';
import { keepTheirView } from './kept-views.ts';
import { othersInvite } from './inviting.ts';
import { othersLed } from './leading.ts';
import { othersCameAndWent, takeMailsRound } from './news.ts';
import { reachOf, type Pair } from './pairs.ts';
import { scriptFor } from './script-for.ts';
import { play } from './script.ts';
import type { Entry } from './transcript.ts';
import { othersAreWorried, theyWereWorried } from './worries.ts';

const REST_OF_COUNTY = 12;
/** Of each kind that using the service adds: so many that a script's few change no plan. */
const TRACES = 3_000;
/** So that a world that hides hundreds of a kind is still planned for like one that hides none. */
const STRANGERS = 1_000;

/** Viewers at once. */
const PLAYERS = 4;

export type Answers = [plain: Entry[], hiding: Entry[]];
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A database that holds one world after the other beside the rest of the county, which stays. */
export async function openStage() {
  const graph = await testGraph();
  const box = await openMailBox();
  await emptyGraph(graph);
  const rest = Array.from({ length: REST_OF_COUNTY }, (_unused, n) => county(10_000 + n));
  await loadWorld(graph, joinWorlds(rest));
  await othersAreBusy(graph, TRACES);
  await addStrangers(graph, STRANGERS);
  await graph.runText('MATCH (n) WHERE NOT n:Migration SET n:Rest');

  async function only(world: World): Promise<void> {
    await graph.runText('MATCH (n) WHERE NOT n:Migration AND NOT n:Rest DETACH DELETE n');
    await loadWorld(graph, world);
  }

  /** What happened is told by mail, and then again, for the viewers to read. */
  async function mailsOf(app: TestApp, pairs: Pair[], which: 'plain' | 'hiding') {
    const happen = async () => {
      for (const pair of pairs) await othersCameAndWent(graph, pair, pair[which]);
    };
    await happen();
    const viewerIds = pairs.map(({ viewerId }) => viewerId);
    const mails = await takeMailsRound(app, graph, box, viewerIds);
    await happen();
    return mails;
  }

  return {
    service: (pairs: Pair[], between?: (graph: GraphService) => GraphService): Promise<TestApp> =>
      startTestApp({
        people: pairs.map(({ viewerId }) => ({ subject: viewerId, name: 'V', description: '' })),
        now: () => new Date(NOW),
        identifierKey: TEST_IDENTIFIER_KEY,
        between,
        smtpUrl: box.url,
      }),

    /**
     * What each viewer is told of the one world, and of the other. The pairs' worlds stand side by side,
     * so nobody who may look beyond their own people is asked together with others (see `isAlone`).
     */
    answers: async (app: TestApp, pairs: Pair[]): Promise<Map<Pair, Answers>> => {
      await only(joinWorlds(pairs.map(({ plain }) => plain)));
      await sweep(app, pairs);
      for (const pair of pairs) {
        await keepTheirView(graph, pair, pair.plain);
        await theyWereWorried(graph, pair, pair.plain);
        await othersLed(graph, pair, pair.plain);
        await othersInvite(graph, pair, pair.plain);
      }
      await app.nest.get(ConcernsWorker).takeRound();
      const plain = await playAll(app, pairs, await mailsOf(app, pairs, 'plain'));
      await only(joinWorlds(pairs.map(({ hiding }) => hiding)));
      await sweep(app, pairs);
      await othersAreBusy(graph, 40);
      for (const pair of pairs) {
        await othersLooked(graph, pair);
        await keepTheirView(graph, pair, pair.hiding);
        await theyWereWorried(graph, pair, pair.hiding);
        await othersLed(graph, pair, pair.hiding);
        await othersInvite(graph, pair, pair.hiding);
      }
      await app.nest.get(ConcernsWorker).takeRound();
      const hiding = await playAll(app, pairs, await mailsOf(app, pairs, 'hiding'));
      return new Map(pairs.map((pair, n) => [pair, [plain[n]!, hiding[n]!]]));
    },

    close: async () => {
      await box.close();
      await graph.close();
    },
  };
}

/** Takes from the one world what the other never had. Once for many pairs: it walks the whole county. */
async function sweep(app: TestApp, pairs: Pair[]): Promise<void> {
  if (pairs.length > 1) await app.nest.get(RetentionWorker).takeRound();
}

async function playAll(app: TestApp, pairs: Pair[], mails: Map<string, Entry>): Promise<Entry[][]> {
  const told: Entry[][] = [];
  const waiting = pairs.entries();
  const player = async () => {
    for (const [n, pair] of waiting) {
      const ids = [pair.plain, pair.hiding].flatMap((world) => Object.values(world).flat());
      const known = new Set(ids.map((one) => ('id' in one ? one.id : '')));
      told[n] = (await play(app, scriptFor(pair), known)).entries;
    }
  };
  await Promise.all(Array.from({ length: PLAYERS }, player));
  return told.map((entries, n) => [...entries, mails.get(pairs[n]!.viewerId)!]);
}

/** What others leave behind in the course of a day, which no answer may reflect. */
async function othersAreBusy(graph: GraphService, times: number): Promise<void> {
  await graph.runText(
    `UNWIND range(1, $times) AS n
     CREATE (:AccessEvent {id: randomUUID(), kind: 'team', subjectIds: []}),
       (:Operation {id: randomUUID(), kind: 'search', practitionerId: randomUUID(), bodyHash: 'x'}),
       (:SavedSearch {id: randomUUID(), sessionKey: 'other', text: 'green', kind: 'own'}),
       (:Session {key: randomUUID(), pending: '{}', endsAt: datetime($at), lastSeenAt: datetime($at)})`,
    { at: NOW, times },
  );
}

/** Looks, and requests to be contacted, by agencies of whose work with the person the viewer may not know. */
async function othersLooked(graph: GraphService, pair: Pair): Promise<void> {
  const { involvements } = pair.hiding;
  const shown = reachOf(pair).linesOf(pair.hiding);
  const known = new Set(
    involvements.filter(({ id }) => shown.has(id)).map((line) => line.clientId + line.agencyId),
  );
  const looks = involvements
    .filter((line) => !known.has(line.clientId + line.agencyId))
    .map(({ clientId, agencyId }) => ({ clientId, agencyId }));
  // What a statutory team asks is for every holder to hear.
  await graph.runText(
    `UNWIND $looks AS look
     MATCH (asker:Practitioner)-[:WORKS_FOR]->(agency:Agency {id: look.agencyId})
     MATCH (:Client {id: look.clientId})<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(holder:Agency)
     WHERE agency.class <> 'statutory'
     CREATE (:RelayMessage {id: randomUUID(), key: randomUUID(), at: datetime($at), toAgencyId: holder.id,
       until: datetime($at) + duration({days: 14}), involvementId: line.id, subjectId: look.clientId,
       askerId: asker.id, askerAgencyId: agency.id})`,
    { at: NOW, looks },
  );
  await graph.runText(
    `UNWIND $looks AS look
     CREATE (:AccessEvent:Unsealed {id: randomUUID(), kind: 'team', outcome: 'shown', role: 'practitioner',
       pageOf: look.clientId, subjectIds: [look.clientId], agencyId: look.agencyId,
       at: datetime($at) - duration({hours: 1})})`,
    { at: NOW, looks },
  );
  await othersAreWorried(graph, pair, looks);
}

/** People and places that nobody who signs in here may see, and no pair hides. */
async function addStrangers(graph: GraphService, howMany: number): Promise<void> {
  await graph.runText(
    `UNWIND range(1, $howMany) AS n
     CREATE (:Shield {id: randomUUID(), kind: 'full', since: datetime($at)})-[:SHIELDS]->
         (:Client {id: randomUUID(), given: 'A', family: 'Stranger', names: [], phonetic: []}),
       (:Practitioner {id: randomUUID(), given: 'No', family: 'More', jobTitle: '', isActive: false})
         -[:WORKS_FOR {since: datetime($at), roles: []}]->
         (:Agency {id: randomUUID(), name: 'Closed', isOpen: false, isSignedUp: false})`,
    { at: NOW, howMany },
  );
}
