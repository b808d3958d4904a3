import { randomUUID } from 'node:crypto';
import { loadWorld } from '#api/demo/loader.ts';
import type { AgencyRecord, PractitionerRecord } from '#api/demo/world.ts';
import { cast, NOW } from '#test/consent/cast.ts';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { startTestApp } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

/**
 * The family Green, and who administers: Colin and Carla of the council, which runs Patchwork; Joan of a small
 * charity with a branch; Rhea of a refuge that stands in no directory. Wanda works for refuge and charity.
 */
export function partnership() {
  const c = cast(11);
  const { w, at, by } = c;
  const council = w.agency('The Council', { sector: 'countyCouncil', isHost: true });
  const kettle = w.agency('Kettle Room', { sector: 'voluntary', signedUpAt: w.ago({ days: 200 }) });
  const branch = w.agency('Kettle Branch', { sector: 'voluntary', partOf: kettle });
  const cellar = w.agency('Kettle Cellar', {
    ...{ sector: 'voluntary', partOf: kettle, isConfidential: true },
  });
  const refuge = w.agency('Refuge', { sector: 'domesticAbuse', isConfidential: true });
  const unsigned = w.agency('Unsigned Surgery', { sector: 'gp', isSignedUp: false });
  const admin = (name: string, worksFor: AgencyRecord) =>
    w.practitioner(name, { worksFor, roles: ['administrator'] });
  const people = {
    colin: admin('Colin Frost', council),
    carla: admin('Carla Frost', council),
    joan: w.practitioner('Joan Kettle', {
      ...{ worksFor: kettle, roles: ['practitioner', 'administrator'] },
    }),
    rhea: admin('Rhea Refuge', refuge),
    wanda: w.practitioner('Wanda Both', { worksFor: kettle }),
    bram: w.practitioner('Bram Branch', { worksFor: branch }),
    celia: w.practitioner('Celia Cellar', { worksFor: cellar }),
    gone: w.practitioner('Gus Gone', { worksFor: kettle, until: w.ago({ days: 3 }) }),
    ivy: w.practitioner('Ivy Off', { worksFor: kettle, isActive: false }),
  };
  w.employment(people.wanda, refuge);
  Object.values(people).forEach((who) => w.account(who, who.id));
  return {
    ...c,
    at: { ...at, council, kettle, branch, cellar, refuge, unsigned },
    by: { ...by, ...people },
  };
}

export type Partnership = ReturnType<typeof partnership>;
export type Service = Awaited<ReturnType<typeof partnershipService>>;

/** The whole service over it, at a time that a test may move. */
export async function partnershipService() {
  const p = partnership();
  const graph = await testGraph();
  await emptyGraph(graph);
  await loadWorld(graph, p.w.build());
  let now = new Date(NOW);
  const app = await startTestApp({
    people: Object.values(p.by).map(({ id, given }) => ({
      subject: id,
      name: given,
      description: '',
    })),
    now: () => now,
    identifierKey: TEST_IDENTIFIER_KEY,
  });
  /** Signed in, acting there in that role. */
  const enter = async (who: PractitionerRecord, agency?: AgencyRecord, role?: string) => {
    const session = await app.signIn(who.id);
    if (agency) await app.put('/session/acting', { agencyId: agency.id, role }, session);
    return session;
  };
  const answerOf = async (asked: Promise<Response>) => {
    const response = await asked;
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, code: body['code'], body };
  };
  return {
    ...p,
    app,
    graph,
    enter,
    setTime: (time: string) => void (now = new Date(time)),
    administer: (who: PractitionerRecord, agency: AgencyRecord) =>
      enter(who, agency, 'administrator'),
    get: (path: string, session: HttpSession) => answerOf(app.get(path, session)),
    post: (path: string, body: object, session: HttpSession, operationId: string = randomUUID()) =>
      answerOf(app.post(path, { operationId, ...body }, session)),
    stop: async () => {
      await app.stop();
      await graph.close();
    },
  };
}
