import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpSession } from '#test/identity/sign-in.ts';
import { comparable, greenService, tell, type GreenService } from './green-service.ts';

type Who = 'school' | 'schoolColleague' | 'gp' | 'drugs' | 'protection' | 'police' | 'stranger';
type Body = Record<string, unknown>;

let green: GreenService;
const sessions = new Map<Who, HttpSession>();

beforeAll(async () => {
  green = await greenService();
  // So many that a test's few change no plan: planning the rule anew takes seconds.
  await green.graph.runText(
    `UNWIND range(1, 500) AS n
     CREATE (:ConsentRecord:Rest {id: randomUUID(), seq: n, authority: ''}),
       (:GillickAssessment:Rest {id: randomUUID()}), (:AuthorityBar:Rest {id: randomUUID()}),
       (:AccessEvent:Rest {id: randomUUID()})`,
  );
  for (const who of ['school', 'schoolColleague', 'gp', 'drugs', 'police', 'stranger'] as const) {
    sessions.set(who, await green.app.signIn(green.by[who].id));
  }
}, 60_000);

/** As it was before anything was decided. */
beforeEach(async () => {
  await green.graph.runText(
    `MATCH (n) WHERE NOT n:Rest
       AND (n:ConsentRecord OR n:GillickAssessment OR n:AuthorityBar OR n:AccessEvent)
     DETACH DELETE n`,
  );
});

afterAll(() => green?.stop());

const path = (rest: string) => `/clients/${green.sam.id}/${rest}`;
const get = async (who: Who, rest: string) =>
  tell(await green.app.get(path(rest), sessions.get(who)));
const post = async (who: Who, rest: string, body: Body) =>
  tell(await green.app.post(path(rest), body, sessions.get(who)!));

const given = (more: Body = {}): Body => ({
  operationId: randomUUID(),
  authority: green.mum.id,
  decision: 'share',
  sourceScope: 'agency',
  sourceId: green.at.drugs.id,
  recipientScope: 'sector',
  recipientId: 'school',
  evidence: 'signed',
  wording: '2026-01',
  language: 'en-GB',
  ...more,
});
const withdrawal = (more: Body = {}): Body => {
  const { decision: _decision, ...rest } = given(more);
  return rest;
};
const everything = { sourceScope: 'all', sourceId: '', recipientScope: 'all', recipientId: '' };

async function record(who: Who, more: Body = {}): Promise<string> {
  const told = await post(who, 'consent-records', given(more));
  expect({ status: told.status, ...told.body }).toMatchObject({ status: 201 });
  return told.body['id'] as string;
}

/** Each way in which a reader is shown a line of Sam's. */
const READS: Record<string, (who: Who) => Promise<string[]>> = {
  'the family page': async (who) => lineIds((await get(who, 'team')).body['lines']),
  'my families': async (who) => {
    const told = await tell(await green.app.get('/families/mine', sessions.get(who)));
    const families = told.body['families'] as { lines: { id: string }[] }[];
    return families.flatMap(({ lines }) => lineIds(lines));
  },
  'the consent page': async (who) =>
    lineIds((await get(who, 'consent?audience=person')).body['lines']),
};
const lineIds = (lines: unknown) => (lines as { id: string }[]).map(({ id }) => id);
const count = async (label: string) =>
  Number(
    (await green.graph.runText(`MATCH (n:${label}) WHERE NOT n:Rest RETURN count(*) AS n`))[0]?.[
      'n'
    ],
  );

describe('a decision', () => {
  test.each(Object.keys(READS))(
    'counts at the very next read of %s, and so does its end',
    async (way) => {
      const isShown = async () => (await READS[way]!('school')).includes(green.line.drugs.id);
      expect(await isShown()).toBe(false);
      await record('drugs');
      expect(await isShown()).toBe(true);
      expect((await post('drugs', 'withdrawals', withdrawal())).status).toBe(201);
      expect(await isShown()).toBe(false);
      await record('drugs');
      expect(await isShown()).toBe(true);
      await record('drugs', { decision: 'clear' });
      expect(await isShown()).toBe(false);
    },
  );

  test('takes effect once, however often it is sent', async () => {
    const body = given();
    const first = await post('drugs', 'consent-records', body);
    const again = await post('drugs', 'consent-records', body);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await count('ConsentRecord')).toBe(1);
    const other = await post('drugs', 'consent-records', { ...body, recipientId: 'gp' });
    expect([other.status, other.body['code']]).toEqual([422, 'operationReused']);
    const elsewhere = await post('drugs', 'withdrawals', withdrawal(body));
    expect(elsewhere.status).not.toBe(201);
    expect(await count('ConsentRecord')).toBe(1);
  });

  test('is numbered by the service, also when many come at once, and leaves its event', async () => {
    const many = Array.from({ length: 6 }, (_unused, n) =>
      record('drugs', { recipientId: ['gp', 'school', 'police'][n % 3] }),
    );
    const ids = await Promise.all(many);
    const rows = await green.graph.runText(
      'MATCH (r:ConsentRecord) WHERE NOT r:Rest RETURN r.seq AS seq',
    );
    expect(new Set(rows.map(({ seq }) => Number(seq))).size).toBe(6);
    const events = await green.graph.runText(
      "MATCH (e:AccessEvent {kind: 'consentChange'}) RETURN e.records AS records",
    );
    expect(events.flatMap(({ records }) => records as string[]).sort()).toEqual(ids.sort());
  });

  test.each<[string, Body, string]>([
    ['a child who has not been found competent', { authority: 'sam' }, 'authority'],
    ['a sister', { authority: 'ava' }, 'authority'],
    ['a service that the viewer does not see', { sourceId: 'covert' }, 'sourceId'],
    ['a kind of service that there is not', { sourceScope: 'category', sourceId: 'x' }, 'sourceId'],
    ['a sector that there is not', { recipientId: 'x' }, 'recipientId'],
    ['what was said, and nobody heard it', { evidence: 'spoken' }, 'witnessedBy'],
    ['a beginning in the past', { from: '2026-02-01T00:00:00Z' }, 'from'],
    ['a sensitive service for longer than a year', { to: '2027-03-01T10:00:00.001Z' }, 'to'],
    ['a deny that ends', { decision: 'deny', to: '2026-06-01T00:00:00Z' }, 'to'],
    ['a review in the past', { reviewOn: '2026-01-01' }, 'reviewOn'],
  ])('is refused for %s', async (_what, more, field) => {
    const named: Record<string, string> = {
      sam: green.sam.id,
      ava: green.ava.id,
      covert: green.at.covert.id,
    };
    const body = Object.fromEntries(
      Object.entries(more).map(([name, value]) => [name, named[String(value)] ?? value]),
    );
    const told = await post('drugs', 'consent-records', given(body));
    expect({ status: told.status, ...told.body }).toMatchObject({
      status: 400,
      fields: [{ field, problem: expect.any(String) }],
    });
    expect(await count('ConsentRecord')).toBe(0);
  });

  test('about a sensitive service ends after a year by itself, and a deny never', async () => {
    await record('drugs');
    await record('drugs', { decision: 'deny', recipientId: 'police', reason: 'ownWish' });
    const { records } = (await get('drugs', 'consent?audience=person')).body as {
      records: Body[];
    };
    expect(records).toMatchObject([
      { decision: 'deny', endsAt: null, reason: 'ownWish', isLatest: true },
      { decision: 'share', endsAt: '2027-03-01T10:00:00Z', isLatest: true },
    ]);
  });
});

describe('who decides', () => {
  const deciders = async () =>
    ((await get('drugs', 'consent?audience=person')).body['deciders'] as Body[]).map(
      (each) => each['id'],
    );

  test('a parent, until the child is sixteen or was found competent', async () => {
    expect(await deciders()).toEqual([green.mum.id]);
    await green.graph.runText(
      `MATCH (c:Client {id: $id}) CREATE (:GillickAssessment {id: randomUUID(), since: datetime($since),
       categories: ['substanceMisuse'], agencyId: $agency})-[:ABOUT]->(c)`,
      { id: green.sam.id, agency: green.at.drugs.id, since: '2026-01-01T00:00:00Z' },
    );
    expect(await deciders()).toEqual([green.sam.id, green.mum.id]);
    const mums = await post('drugs', 'consent-records', given());
    expect(mums.body).toMatchObject({ fields: [{ field: 'authority', problem: 'mayNotDecide' }] });
    await record('drugs', { authority: green.sam.id });
  });

  test('nobody whom the data protection lead has barred', async () => {
    await green.graph.runText(
      `MATCH (c:Client {id: $id}) CREATE (:AuthorityBar {id: randomUUID(), authority: $mum,
       since: datetime('2026-01-01'), until: datetime('2027-01-01')})-[:ABOUT]->(c)`,
      { id: green.sam.id, mum: green.mum.id },
    );
    expect(await deciders()).toEqual([]);
    expect((await post('drugs', 'consent-records', given())).status).toBe(400);
  });
});

describe('a withdrawal', () => {
  test('ends what lies inside it, names what may be named, and ends the rest unnamed', async () => {
    const narrow = await record('drugs', {
      recipientScope: 'agency',
      recipientId: green.at.school.id,
    });
    const open = await record('school', { sourceId: green.at.gp.id, recipientId: 'police' });
    const draft = { ...withdrawal(everything), audience: 'person', decision: 'deny' };
    const { operationId: _id, evidence: _e, wording: _w, language: _l, ...rest } = draft as Body;
    const ask = { ...rest, onlookerScope: 'sector', onlookerId: 'school' };
    const seenByDrugs = await post('drugs', 'consent-preview', ask);
    expect((seenByDrugs.body['alsoEnds'] as string[]).sort()).toEqual([narrow, open].sort());

    // Sam's GP sees neither the drug service nor what was agreed about it.
    const told = await post('gp', 'withdrawals', withdrawal(everything));
    expect(told.body['alsoEnded']).toEqual([open]);
    expect(await READS['the family page']!('school')).not.toContain(green.line.drugs.id);
    expect(await READS['the family page']!('police')).not.toContain(green.line.gp.id);
  });

  test('ends what counts until something later takes its place, and what is to begin', async () => {
    const soon = { from: '2026-03-05T00:00:00Z' };
    const now = await record('drugs');
    const later = await record('drugs', { ...soon, decision: 'deny' });
    const { records } = (await get('drugs', 'consent?audience=person')).body as { records: Body[] };
    expect(records.map(({ id, isLatest }) => [id, isLatest])).toEqual([
      [later, true],
      [now, true],
    ]);
    const other = await record('drugs', { ...soon, recipientId: 'police' });
    const told = await post('drugs', 'withdrawals', withdrawal(everything));
    expect((told.body['alsoEnded'] as string[]).sort()).toEqual([now, other].sort());
    expect(await READS['the family page']!('school')).not.toContain(green.line.drugs.id);
  });

  test('changes nothing that was recorded', async () => {
    const id = await record('drugs');
    const stored = async () =>
      (
        await green.graph.runText('MATCH (r:ConsentRecord {id: $id}) RETURN properties(r) AS all', {
          id,
        })
      )[0];
    const before = JSON.stringify(await stored());
    await post('drugs', 'withdrawals', withdrawal());
    expect(JSON.stringify(await stored())).toBe(before);
    expect(await count('ConsentRecord')).toBe(2);
  });
});

describe('what is told', () => {
  test('of a service that the viewer may not know of: nothing, not even that it was decided', async () => {
    const before = await get('gp', 'consent?audience=person');
    await record('drugs');
    await record('drugs', { recipientScope: 'agency', recipientId: green.at.oak.id });
    await record('drugs', {
      sourceScope: 'category',
      sourceId: 'substanceMisuse',
      recipientId: 'police',
    });
    expect(comparable(await get('gp', 'consent?audience=person'))).toEqual(comparable(before));
  });

  test('with somebody else looking on: nothing sensitive, and nothing of the person’s own', async () => {
    await green.graph.runText(
      `MATCH (c:Client {id: $id}) CREATE (:GillickAssessment {id: randomUUID(), since: datetime($since),
       categories: ['substanceMisuse'], agencyId: $agency})-[:ABOUT]->(c)`,
      { id: green.sam.id, agency: green.at.drugs.id, since: '2026-01-01T00:00:00Z' },
    );
    await record('drugs', { authority: green.sam.id });
    await record('gp', { ...everything, decision: 'deny' });
    const told = await get('drugs', 'consent');
    expect(told.body).toMatchObject({ isAlone: false, categories: [] });
    expect((told.body['records'] as Body[]).map((each) => each['decision'])).toEqual(['deny']);
    expect(told.text).not.toMatch(/substanceMisuse|drugAndAlcohol|Harbour|Covert/);
    expect(told.body['deciders']).toMatchObject([{ id: green.mum.id, except: [] }]);
  });

  test('never a covert line, not even to its own team', async () => {
    const session = await green.app.signIn(green.by.covert.id);
    const told = await tell(await green.app.get(path('consent?audience=person'), session));
    expect(lineIds(told.body['lines'])).not.toContain(green.line.covert.id);
    expect(told.text).not.toContain('Covert Unit');
  });

  test.each(['consent', 'consent?audience=person'])(
    '%s to nobody who does not work with them',
    async (rest) => {
      const absent = await tell(
        await green.app.get(`/clients/${randomUUID()}/${rest}`, sessions.get('stranger')),
      );
      expect(absent.status).toBe(404);
      expect(comparable(await get('stranger', rest))).toEqual(comparable(absent));
      const tried = await post('stranger', 'consent-records', given());
      expect([tried.status, tried.body['code']]).toEqual([404, 'notFound']);
      expect(await count('ConsentRecord')).toBe(0);
      const refused = await green.graph.runText(
        "MATCH (e:AccessEvent {outcome: 'refused'}) RETURN e.kind AS kind",
      );
      expect(refused.map(({ kind }) => kind)).toContain('consentRecord');
    },
  );
});

describe('an agency to be told', () => {
  const find = async (text: string, audience = 'person') =>
    tell(await green.app.post('/consent-recipients', { text, audience }, sessions.get('school')!));
  const names = async (text: string, audience?: string) =>
    ((await find(text, audience)).body['agencies'] as Body[]).map((each) => each['name']);

  test('is found by words of its name, a private one only alone, a confidential one never', async () => {
    expect(await names('oak SCHOOL')).toEqual(['Oak School']);
    expect(await names('harb')).toEqual(['Harbour']);
    expect(await names('harb', 'others')).toEqual([]);
    expect(await names(green.refuge.name)).toEqual([]);
  });
});

describe('the preview', () => {
  const draft = (more: Body = {}): Body => {
    const { operationId: _id, evidence: _e, wording: _w, language: _l, ...rest } = given(more);
    return { audience: 'person', onlookerScope: 'agency', onlookerId: green.at.school.id, ...rest };
  };

  test.each<[string, Body]>([
    ['share', {}],
    ['flag', { decision: 'flag' }],
    ['deny of everything', { decision: 'deny', ...everything }],
    ['deny of the GP', { decision: 'deny', sourceId: 'gp' }],
  ])('of a %s is what the school is shown once it is recorded', async (_what, more) => {
    const body = more['sourceId'] === 'gp' ? { ...more, sourceId: green.at.gp.id } : more;
    const sight = (await post('drugs', 'consent-preview', draft(body))).body;
    const known = new Set(await READS['the consent page']!('drugs'));
    await record('drugs', body);
    const team = (await get('school', 'team')).body;
    const shown = (team['lines'] as { id: string; clientId: string }[])
      .filter(({ id, clientId }) => clientId === green.sam.id && known.has(id))
      .map(({ id }) => id);
    expect((sight['lineIds'] as string[]).sort()).toEqual(shown.sort());
    expect(sight['isMediated']).toBe((team['mediatedFor'] as string[]).length > 0);
  });

  test('shows child protection what is released, and the school not', async () => {
    await green.graph.runText(
      `MATCH (line:Involvement {id: $line})
       CREATE (:Release {id: 'r', since: datetime('2026-02-01')})-[:RELEASES]->(line)`,
      { line: green.line.drugs.id },
    );
    const shown = async (onlookerId: string, who: Who = 'drugs') => {
      const asked = draft({ onlookerId, decision: 'deny', recipientId: 'police' });
      const { lineIds } = (await post(who, 'consent-preview', asked)).body;
      return (lineIds as string[]).includes(green.line.drugs.id);
    };
    expect(await shown(green.at.protection.id)).toBe(true);
    expect(await shown(green.at.school.id)).toBe(false);
    await green.graph.runText("MATCH (r:Release {id: 'r'}) DETACH DELETE r");
    expect(await shown(green.at.protection.id)).toBe(false);
  });

  test.each([
    ['location', [], true],
    ['full', [], true],
    ['location', ['drugs', 'school'], false],
    ['full', ['drugs'], false],
  ])('of a %s shield that lets past %j', async (kind, allowed, isHiddenFromViewer) => {
    await green.graph.runText(
      `MATCH (client:Client {id: $sam})
       CREATE (shield:Shield {id: 's', kind: $kind, since: datetime('2026-02-01')})-[:SHIELDS]->(client)
       WITH shield UNWIND $allowed AS id MATCH (one:Practitioner {id: id})
       CREATE (shield)-[:ALLOWS {agencyId: $drugs}]->(one)`,
      {
        sam: green.sam.id,
        kind,
        allowed: (allowed as Who[]).map((who) => green.by[who as 'drugs'].id),
        drugs: green.at.drugs.id,
      },
    );
    const ask = async (more: Body = {}) =>
      (await post('drugs', 'consent-preview', draft({ sourceId: green.at.gp.id, ...more }))).body;
    const told = await ask();
    const others = await ask({ audience: 'others' });
    await green.graph.runText("MATCH (s:Shield {id: 's'}) DETACH DELETE s");
    if (isHiddenFromViewer) expect(told['shield'] ?? null).toBeNull();
    else expect(told['shield']).toBe(allowed.includes('school') ? null : kind);
    // Whoever sits beside them is not to hear of it.
    expect(others['shield'] ?? null).toBeNull();
    if (told['shield'] === 'full') expect(told['lineIds']).toEqual([green.line.school.id]);
  });

  test('refuses an onlooker that the directory does not name', async () => {
    const told = await post('drugs', 'consent-preview', draft({ onlookerId: green.refuge.id }));
    expect(told.body).toMatchObject({ fields: [{ field: 'onlookerId', problem: 'unknown' }] });
  });
});
