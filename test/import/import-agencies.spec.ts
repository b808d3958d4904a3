import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { agencies, agency, importFile, runs } from './importing.ts';
import { codeOf, fileOf, practices } from './register-file.ts';

const FIRST = '2026-03-01T10:00:00.000Z';
const LATER = '2026-04-01T10:00:00.000Z';
const nothing = { created: 0, updated: 0, closed: 0, unchanged: 0, unknownClosed: 0 };

let graph: GraphService;
beforeAll(async () => void (graph = await testGraph()));
beforeEach(() => emptyGraph(graph));
afterAll(() => emptyGraph(graph));

const mixed = () =>
  fileOf([
    ...practices(23),
    { code: 'B00001', status: 'C', closedOn: '20200331' },
    { code: 'B00002', status: 'D' },
    { code: 'B00003', setting: '25' },
    { code: 'B00004', name: 'SPECIAL ALLOCATION SCHEME' },
    { code: 'B00005', status: '?' },
    { code: 'B00006', phone: 'ASK INSIDE' },
  ]);

describe('the first import', () => {
  it('counts what became of every row', async () => {
    const { file, saved, faults } = await importFile(graph, mixed());
    expect(saved).toEqual({ ...nothing, created: 24, unknownClosed: 2 });
    expect({ ...file, skipped: Object.fromEntries(file.skipped) }).toEqual({
      rows: 29,
      rejected: 1,
      valuesLeftOut: 1,
      skipped: {
        'not a GP practice': 1,
        'its name alone tells something sensitive about its patients': 1,
      },
    });
    expect(faults.map(({ line, reason }) => [line, reason])).toEqual([
      [28, 'unknownCode'],
      [29, 'notAPhoneNumber'],
    ]);
    expect(await agencies(graph)).toHaveLength(24);
  });

  it('makes a directory entry that has not signed anything', async () => {
    await importFile(graph, fileOf(practices(1)), { at: FIRST });
    const found = await agency(graph, codeOf(1));
    expect(found).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      source: 'ods-gp',
      sourceKey: 'A00001',
      code: 'A00001',
      kind: 'organisation',
      sector: 'gp',
      class: 'open',
      name: 'Surgery 1',
      registeredName: 'SURGERY 1',
      address: '1 Made Up Street, Nowhere',
      postcode: 'ZZ1 1ZZ',
      phone: '+441632900000',
      isOpen: true,
      isSignedUp: false,
      hasSignedRow: false,
      holdsHidden: false,
      isConfidential: false,
      handEntered: [],
      updatedAt: '2026-03-01T10:00:00Z',
    });
  });
});

describe('the next import', () => {
  it('of the same file changes nothing, not even a time', async () => {
    const path = mixed();
    await importFile(graph, path, { at: FIRST });
    const before = await agencies(graph);
    const { saved } = await importFile(graph, path, { at: LATER });
    expect(saved).toEqual({ ...nothing, unchanged: 24, unknownClosed: 2 });
    expect(await agencies(graph)).toEqual(before);
  });

  it('changes the practice that changed, and only that', async () => {
    await importFile(graph, fileOf(practices(12)), { at: FIRST });
    const before = await agencies(graph);
    const moved = fileOf(
      practices(12, (number) => (number === 7 ? { postcode: 'ZZ2 2ZZ', phone: '' } : {})),
    );
    const { saved } = await importFile(graph, moved, { at: LATER });
    expect(saved).toEqual({ ...nothing, updated: 1, unchanged: 11 });
    const expected = before.map((one) => {
      const { phone: _phone, ...rest } = one as Record<string, unknown>;
      return rest['sourceKey'] === codeOf(7)
        ? { ...rest, postcode: 'ZZ2 2ZZ', updatedAt: '2026-04-01T10:00:00Z' }
        : one;
    });
    expect(await agencies(graph)).toEqual(expected);
  });

  it('closes a known practice that closed, keeps its details, and opens it again', async () => {
    await importFile(graph, fileOf(practices(2)));
    const before = await agency(graph, codeOf(2));
    const closed = fileOf(practices(2, (number) => (number === 2 ? { status: 'C' } : {})));
    expect((await importFile(graph, closed, { at: LATER })).saved).toEqual({
      ...nothing,
      closed: 1,
      unchanged: 1,
    });
    expect(await agency(graph, codeOf(2))).toEqual({
      ...before,
      isOpen: false,
      updatedAt: '2026-04-01T10:00:00Z',
    });
    expect((await importFile(graph, closed)).saved).toEqual({ ...nothing, unchanged: 2 });
    expect((await importFile(graph, fileOf(practices(2)))).saved).toEqual({
      ...nothing,
      updated: 1,
      unchanged: 1,
    });
    expect(await agency(graph, codeOf(2))).toMatchObject({ isOpen: true });
  });

  it('keeps what is known where the new value is faulty', async () => {
    await importFile(graph, fileOf(practices(1)));
    const { saved } = await importFile(
      graph,
      fileOf(practices(1, () => ({ phone: 'ASK INSIDE' }))),
    );
    expect(saved).toEqual({ ...nothing, unchanged: 1 });
    expect(await agency(graph, codeOf(1))).toMatchObject({ phone: '+441632900000' });
  });
});

describe('what was entered by hand', () => {
  it('wins over the register, field by field', async () => {
    await importFile(graph, fileOf(practices(1)));
    await graph.runText(
      `MATCH (a:Agency {sourceKey: 'A00001'})
       SET a.name = 'The Surgery by the Pond', a.phone = null, a.isSignedUp = true, a.handEntered = ['name', 'phone']`,
    );
    const changed = fileOf(practices(1, () => ({ name: 'RENAMED', postcode: 'ZZ3 3ZZ' })));
    expect((await importFile(graph, changed)).saved).toEqual({ ...nothing, updated: 1 });
    const found = await agency(graph, codeOf(1));
    expect(found).toMatchObject({
      name: 'The Surgery by the Pond',
      registeredName: 'RENAMED',
      postcode: 'ZZ3 3ZZ',
      isSignedUp: true,
    });
    expect(found).not.toHaveProperty('phone');
    expect((await importFile(graph, changed)).saved).toEqual({ ...nothing, unchanged: 1 });
  });

  it('holds against closing too', async () => {
    await importFile(graph, fileOf(practices(1)));
    await graph.runText(`MATCH (a:Agency {sourceKey: 'A00001'}) SET a.handEntered = ['isOpen']`);
    const { saved } = await importFile(graph, fileOf(practices(1, () => ({ status: 'C' }))));
    expect(saved).toEqual({ ...nothing, unchanged: 1 });
    expect(await agency(graph, codeOf(1))).toMatchObject({ isOpen: true });
  });

  it('before the first import is recognised by its code and not doubled', async () => {
    await byHand('signed', 'A00001', 'gp');
    const { saved } = await importFile(graph, fileOf(practices(2)));
    expect(saved).toEqual({ ...nothing, created: 1, updated: 1 });
    expect(await agency(graph, codeOf(1))).toMatchObject({
      id: 'signed',
      name: 'Entered by hand',
      registeredName: 'SURGERY 1',
      postcode: 'ZZ1 1ZZ',
      isSignedUp: true,
      handEntered: ['name'],
    });
  });

  it('is left alone where the code is another sector’s, or two carry it', async () => {
    await byHand('school', 'A00001', 'school');
    await byHand('one', 'A00002', 'gp');
    await byHand('two', 'A00002', 'gp');
    expect((await importFile(graph, fileOf(practices(2)))).saved).toEqual({
      ...nothing,
      created: 2,
    });
    const untouched = await graph.runText(
      'MATCH (a:Agency) WHERE a.source IS NULL RETURN a.id AS id ORDER BY id',
    );
    expect(untouched.map((row) => row['id'])).toEqual(['one', 'school', 'two']);
  });

  function byHand(id: string, code: string, sector: string): Promise<unknown> {
    return graph.runText(
      `CREATE (:Agency {id: $id, code: $code, sector: $sector, name: 'Entered by hand', isOpen: true, isSignedUp: true})`,
      { id, code, sector },
    );
  }
});

describe('a dry run', () => {
  it('says what the import then does, and writes nothing', async () => {
    await importFile(graph, fileOf(practices(12)));
    await graph.runText(
      `CREATE (:Agency {id: 'x', code: 'A00013', sector: 'gp', name: 'Entered by hand', isOpen: true})`,
    );
    const next = fileOf(
      practices(15, (number) => ({ 3: { status: 'C' }, 4: { name: 'NEW NAME' } })[number] ?? {}),
    );
    const before = await agencies(graph);
    const dry = await importFile(graph, next, { isDryRun: true });
    expect(dry.saved).toEqual({ ...nothing, created: 2, updated: 2, closed: 1, unchanged: 10 });
    expect(await agencies(graph)).toEqual(before);
    expect(await runs(graph)).toHaveLength(1);
    expect((await importFile(graph, next)).saved).toEqual(dry.saved);
  });
});
