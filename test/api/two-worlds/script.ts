import { randomUUID } from 'node:crypto';
import { RelayWorker } from '#api/relay/relay-worker.ts';
import { signIn } from '#test/identity/sign-in.ts';
import { Browser } from '#test/identity/browser.ts';
import type { TestApp } from '#test/support/app.ts';
import { assess, bar, confirm, end, join, keepCard, release } from './acts.ts';
import { administer } from './administering.ts';
import { handOver } from './handing.ts';
import { keepViews } from './kept-views.ts';
import { answerInvitations, inviteColleagues } from './inviting.ts';
import { leadTeam } from './leading.ts';
import { readNews } from './news.ts';
import { ABSENT, REASON, type Script } from './script-for.ts';
import { Transcript } from './transcript.ts';
import { worry } from './worries.ts';

/** Plays the script on the service as it is now. */
export async function play(app: TestApp, script: Script, known: Set<string>): Promise<Transcript> {
  const told = new Transcript(known);
  const session = await enter(app, script.viewerId, told);
  const get = (path: string) => app.get(path, session);
  const post = (path: string, body: object) => app.post(path, body, session);
  const marks = new Map<string, string>();

  /** Sent a few at a time, written down in the order in which they were meant. */
  const askAll = async (paths: string[]): Promise<void> => {
    for (const some of inFives(paths)) {
      const answers = await Promise.all(some.map(get));
      for (const [n, answer] of answers.entries()) {
        const { mark } = (await told.add(`GET ${some[n]}`, answer)) as { mark?: string };
        if (mark) marks.set(some[n]!, mark);
      }
    }
  };
  /** As an open page asks by itself; about what it was never shown too. */
  const tickAll = (paths: string[]) =>
    askAll(paths.map((path) => `${path}/tick?mark=${marks.get(path) ?? 'x'.repeat(43)}`));
  const searchAll = async (searches: object[]): Promise<void> => {
    const ids: (string | undefined)[] = [];
    for (const some of inFives(searches)) {
      const bodies = some.map((body) => ({ operationId: randomUUID(), ...body }));
      const answers = await Promise.all(bodies.map((body) => post('/searches', body)));
      for (const [n, answer] of answers.entries()) {
        const kept = await told.add(`POST /searches ${JSON.stringify(some[n])}`, answer);
        ids.push((kept as { id?: string }).id);
      }
    }
    const paths = ids.filter((id) => id !== undefined).map((id) => `/searches/${id}`);
    await askAll(paths);
    await tickAll(paths.slice(0, 2));
  };
  const send = async (path: string, body: object) =>
    told.add(`POST ${path} ${JSON.stringify(body)}`, await post(path, body));
  const ask = async (path: string) => told.add(`GET ${path}`, await get(path));
  const put = async (path: string, body: object) =>
    told.add(`PUT ${path} ${JSON.stringify(body)}`, await app.put(path, body, session));
  const asking = { ask, send, put };
  /** Opens, for whoever may, what is closed to them by no shield; the same is answered to both worlds. */
  const breakGlass = async (id: string): Promise<void> => {
    const asked = { operationId: randomUUID(), purpose: 'safeguarding', reason: REASON };
    await send(`/clients/${id}/break-glass`, asked);
    await tickAll([`/clients/${id}/team`]);
    await askAll([`/clients/${id}/team`, '/families/mine', '/notices']);
    await send(`/clients/${id}/break-glass/end`, { operationId: randomUUID() });
    await askAll([`/clients/${id}/team`]);
    await send(`/notices/${ABSENT}/read`, { operationId: randomUUID() });
  };
  /** Refused or done, then undone: the shields of others are none of the viewer's. */
  const shield = async (id: string): Promise<void> => {
    const operationId = randomUUID;
    await askAll([`/clients/${id}/protection`]);
    const asked = {
      kind: 'location',
      reason: 'threat',
      allows: script.practitionerIds.slice(0, 3),
    };
    const made = await send(`/clients/${id}/shields`, {
      operationId: operationId(),
      withHousehold: false,
      ...asked,
    });
    await askAll([`/clients/${id}/protection`, `/clients/${id}/team`]);
    const shieldId = (made as { id?: string }).id ?? ABSENT;
    for (const [what, practitionerId] of [
      ['allow', ABSENT],
      ['disallow', script.practitionerIds[0]],
    ]) {
      await send(`/shields/${shieldId}/${what}`, { operationId: operationId(), practitionerId });
    }
    await send(`/shields/${shieldId}/end`, { operationId: operationId() });
  };
  /** What is told and offered, a decision, its withdrawal, and what is then shown. */
  const decide = async (id: string): Promise<void> => {
    const ways = ['consent', 'consent?audience=person'].map((way) => `/clients/${id}/${way}`);
    const scopes = { authority: id, sourceScope: 'all', recipientScope: 'all' };
    const said = { evidence: 'signed', wording: '2026-01', language: 'en-GB' };
    const draft = { onlookerScope: 'sector', onlookerId: 'school', audience: 'person' };
    await askAll(ways);
    await send('/consent-recipients', { audience: 'person', text: 'house' });
    await send(`/clients/${id}/consent-preview`, { ...scopes, ...draft, decision: 'deny' });
    const again = { ...scopes, ...said, operationId: randomUUID() };
    await send(`/clients/${id}/consent-records`, { ...again, decision: 'flag' });
    await tickAll([`/clients/${id}/team`, '/families/mine']);
    await askAll([...ways, `/clients/${id}/team`]);
    await send(`/clients/${id}/withdrawals`, { ...again, operationId: randomUUID() });
    await askAll([...ways, `/clients/${id}/team`]);
  };
  /** Asked and taken round: the same words, whoever is behind them. */
  const relay = async (id: string): Promise<void> => {
    await send(`/clients/${id}/relay`, { operationId: randomUUID() });
    await app.nest.get(RelayWorker).takeRound();
    await askAll([`/clients/${id}/relay`, '/relay-messages']);
  };
  /** From two pages that opened and one that may not have to the viewer's other families. */
  const goOn = async (): Promise<void> => {
    const opened = script.clientIds.filter((id) => marks.has(`/clients/${id}/team`));
    const ids = new Set([...opened.slice(0, 2), script.clientIds.at(-3) ?? ABSENT]);
    const paths = [...ids].map((id) => `/clients/${id}/beyond`);
    await askAll(paths);
    await tickAll(paths.slice(0, 1));
  };
  const looks = (ids: string[]) => ids.map((id) => `/clients/${id}/looks`);
  const teams = (ids: string[]) => ids.map((id) => `/clients/${id}/team`);

  for (const [turn, choice] of script.choices.entries()) {
    await put('/session/acting', choice);
    await askAll(['/session', '/families/mine', '/notices', '/relay-messages']);
    await tickAll(['/relay-messages']);
    // Sixty searches a minute are one person's, and both worlds are asked by the same one.
    const texts = script.texts.slice(0, turn === 0 ? script.texts.length : 3);
    const onDuty = choice.role === 'frontDoor' ? texts.slice(0, 8) : texts.slice(0, 1);
    await searchAll(texts.map((text) => ({ text })));
    await searchAll(onDuty.map((text) => ({ text, dutyReference: 'REF-1' })));
    await askAll(teams(turn === 0 ? script.clientIds : script.clientIds.slice(-8)));
    await askAll(looks(script.clientIds.slice(turn === 0 ? -10 : -4)));
    if (turn > 0) continue;
    await readNews(asking);
    // Before decisions hide whoever invites.
    await answerInvitations(asking);
    await inviteColleagues(asking, script.practitionerIds);
    await askAll(['/concerns']);
    await tickAll(['/inbox', '/concerns', '/invitations']);
    await goOn();
    await askAll(script.practitionerIds.map((id) => `/practitioners/${id}`));
    await askAll(script.agencyIds.map((id) => `/agencies/${id}`));
    for (const claim of script.claims)
      await send('/claims', { operationId: randomUUID(), ...claim });
    await searchAll([{ text: 'green' }]);
    await askAll([...teams(script.claimedIds), `/searches/${ABSENT}`]);
    await keepViews(asking, script);
    await keepCard(asking, script.practitionerIds);
    for (const id of script.commandedIds.breakGlass) await breakGlass(id);
    for (const id of script.commandedIds.shield) await shield(id);
    for (const id of script.commandedIds.decide) {
      await decide(id);
      await release(asking, id);
      await confirm(asking, id);
    }
    for (const id of script.commandedIds.relay) {
      await join(asking, id);
      await worry(asking, id, script.practitionerIds);
      await leadTeam(asking, id);
      await relay(id);
    }
    await handOver(asking);
    await administer(asking, script);
    const answer = { operationId: randomUUID(), answer: 'acknowledged' };
    await send(`/relay-messages/${ABSENT}/answer`, answer);
    await askAll(looks(script.claimedIds));
    await askAll([
      '/oversight/accesses',
      '/oversight/break-glass',
      '/oversight/bars',
      '/oversight/duty',
      `/oversight/enquiries/${ABSENT}/accesses`,
    ]);
    await send('/oversight/enquiries', {
      operationId: randomUUID(),
      reason: REASON,
      name: 'green',
    });
    await bar(asking, script.clientIds);
    await send(`/oversight/break-glass/${ABSENT}/review`, { operationId: randomUUID() });
    for (const id of script.commandedIds.decide) {
      await assess(asking, id);
      await end(asking, id);
    }
    await send('/claims', { name: 1 });
    await send('/nowhere', {});
  }
  await told.add('POST /session/end', await app.post('/session/end', {}, session));
  await askAll(['/families/mine']);
  return told;
}

function inFives<T>(list: T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / 5) }, (_unused, n) =>
    list.slice(n * 5, n * 5 + 5),
  );
}

/** Signs in as a browser does; what the service answers on the way is part of the transcript. */
async function enter(app: TestApp, subject: string, told: Transcript) {
  const browser = new Browser();
  const { response } = await signIn(browser, app.origin, 'demo', subject);
  told.note('GET /sign-in/demo/callback', response);
  const cookie = browser.cookieHeader;
  const session = await app.get('/session', { cookie, csrfToken: '' });
  const view = (await told.add('GET /session', session)) as { csrfToken: string };
  return { cookie, csrfToken: view.csrfToken };
}
