import { loadWorld } from '#api/demo/loader.ts';
import { cast, NOW } from '#test/consent/cast.ts';
import { startTestApp, type TestApp, type TestAppSettings } from '#test/support/app.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { TEST_IDENTIFIER_KEY } from '#test/worlds/world-builder.ts';

export type GreenService = Awaited<ReturnType<typeof greenService>>;

/** Words that stand only in what nobody who signs in here may see. */
export const SECRET = /Quentin|Hidden House|Harriet/;

/**
 * The whole service over the family Green. Closed to everybody who signs in: Quentin, by a full shield,
 * and Harriet, who works only in a refuge.
 */
export async function greenService(
  settings: Pick<TestAppSettings, 'withWeb' | 'between' | 'log'> = {},
) {
  const graph = await testGraph();
  await emptyGraph(graph);
  const players = cast(1);
  const { w, by } = players;
  const quentin = w.client('Quentin Green', { birthDate: '2016-02-03' });
  w.shield(quentin, 'full');
  w.involvement(quentin, players.at.school, { class: 'covert' });
  const refuge = w.agency('Hidden House', { sector: 'domesticAbuse', isConfidential: true });
  const harriet = w.practitioner('Harriet Hart', { worksFor: refuge });
  const lead = w.practitioner('Lee Lead', {
    worksFor: players.at.school,
    roles: ['dataProtectionLead'],
  });
  w.account(lead, lead.id);
  const council = w.agency('The Council', { sector: 'countyCouncil', isHost: true });
  const ada = w.practitioner('Ada Admin', { worksFor: council, roles: ['administrator'] });
  w.account(ada, ada.id);
  // A number each, Harriet's too, which nobody may find to be right or wrong.
  for (const who of [...Object.values(by), harriet]) who.mobile = '07700 900100';
  await loadWorld(graph, w.build());
  const app = await startTestApp({
    people: [...Object.values(by), lead, ada].map(({ id, given }) => ({
      subject: id,
      name: given,
      description: '',
    })),
    now: () => new Date(NOW),
    identifierKey: TEST_IDENTIFIER_KEY,
    ...settings,
  });
  const stop = async () => {
    await app.stop();
    await graph.close();
  };
  return { ...players, app, graph, quentin, refuge, harriet, lead, ada, stop };
}

export interface Told {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: Record<string, unknown>;
}

/** An answer with nothing left out. */
export async function tell(response: Response): Promise<Told> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, text, body: isJson ? JSON.parse(text) : {} };
}

/** What is left of an answer once the closed list of what may differ is taken out. */
export function comparable({ status, headers, body, text }: Told) {
  const { date: _date, ...rest } = headers;
  const { requestId, ...facts } = body;
  return { status, headers: rest, facts, text: text.replaceAll(String(requestId), '') };
}

/** Sends anything to any path: what a typed client would not let through. */
export function sender(app: TestApp) {
  return (route: string, init: RequestInit = {}) => {
    const [method = 'GET', path = ''] = route.split(' ');
    return fetch(app.origin + path, { method, redirect: 'manual', ...init });
  };
}
