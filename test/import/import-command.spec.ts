import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#api/common/clock.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { ImportRepository } from '#api/import/import.repository.ts';
import { LeaseKeeper } from '#api/import/lease-keeper.ts';
import { emptyGraph, testGraph } from '#test/support/graph.ts';
import { commandOn, until } from './command.ts';
import { agencies, runs } from './importing.ts';
import { cells, fileOf, line, practices, type RegisterRow } from './register-file.ts';

let graph: GraphService;
beforeAll(async () => void (graph = await testGraph()));
beforeEach(() => emptyGraph(graph));
afterAll(() => emptyGraph(graph));

const run = (...args: string[]) => commandOn(['--profile', 'ods-gp', ...args]).ended;
const reportPath = () => join(mkdtempSync(join(tmpdir(), 'patchwork-report-')), 'rejects.csv');

/** Each fault stands on the line that its place in the list gives it. */
const FAULTY: [row: RegisterRow | string, said: RegExp][] = [
  [{ code: '=CMD()' }, /line 2, column 1 \(key; 6 characters: letters, signs\)/],
  [{ code: 'A00001' }, /line 3, column 1 .*same key \(line 1\)/],
  [{ code: 'C00003', name: '' }, /line 4, column 2 .*A value is needed/],
  [{ code: 'C00004', status: 'Q' }, /line 5, column 13 .*does not know this code/],
  [{ code: 'C00005', setting: '77' }, /line 6, column 26 .*does not know this code/],
  [{ code: 'C00006', closedOn: '20230231' }, /line 7, column 12 .*not a date/],
  [{ code: 'C00007', name: 'A\u0001B' }, /line 8, column 2 .*cannot be seen/],
  [cells({ code: 'C00008' }).slice(2).join(','), /line 9 \(row; 25 columns\): .*27 expected/],
  [{ code: 'C00009', name: 'N'.repeat(121) }, /line 10, column 2 .*too long \(at most 120\)/],
];
const withFaults = () =>
  fileOf(
    [
      line(practices(1)[0]),
      ...FAULTY.map(([row]) => (typeof row === 'string' ? row : line(row))),
    ].join('\n'),
  );

describe('npm run import', () => {
  it('ends with 0 and a report when all went well', async () => {
    const done = await run(fileOf(practices(3)));
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(/rows read +3\n +created +3\n/);
    expect(await agencies(graph)).toHaveLength(3);
  });

  it('ends with 3 and tells every faulty row by its line, never by its value', async () => {
    const report = reportPath();
    const done = await run('--report', report, withFaults());
    expect(done.code).toBe(3);
    for (const [, said] of FAULTY) expect(done.stdout).toMatch(said);
    expect(done.stdout).toMatch(/rejected +9\n/);
    const lines = readFileSync(report, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + FAULTY.length);
    expect(lines[0]).toBe('"line","column","field","value","reason","effect","how to fix"');
    expect(lines.slice(1).map((text) => Number(text.split('"')[1]))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(done.stdout + lines.join()).not.toMatch(/CMD|NNNN/);
  });

  it('changes nothing on a dry run', async () => {
    const done = await run('--dry-run', fileOf(practices(3)));
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/dry run, nothing was changed[\s\S]*created +3\n/);
    expect(await agencies(graph)).toHaveLength(0);
    expect(await runs(graph)).toHaveLength(0);
  });

  it.each<[string, string[], number, RegExp]>([
    ['an unknown profile', ['--profile', 'shoes', 'x.csv'], 2, /Profiles: .*ods-gp/],
    ['no file', ['--profile', 'ods-gp'], 2, /FILE is missing[\s\S]*Usage/],
    [
      'a file that is not there',
      ['--profile', 'ods-gp', '/nowhere/x.csv'],
      1,
      /x.csv does not exist/,
    ],
    [
      'a report in no folder',
      ['--profile', 'ods-gp', '--report', '/nowhere/r.csv', 'x'],
      1,
      /cannot be written \(ENOENT\)/,
    ],
  ])('ends with a clear word on %s', async (_what, args, code, message) => {
    const done = await commandOn(args).ended;
    expect(done.stderr).toMatch(message);
    expect(done.stderr).not.toMatch(/\n {4}at /);
    expect(done).toMatchObject({ code, stdout: '' });
  });

  it('writes nothing and no report of a file that breaks off inside a quote', async () => {
    const report = reportPath();
    const broken = fileOf(`${practices(6_000).map(line).join('\n')}\n"Z00001,`);
    const done = await run('--report', report, broken);
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/begins on line 6001 .*never closed/);
    expect(await agencies(graph)).toHaveLength(0);
    expect([report, `${report}.part`].filter((path) => existsSync(path))).toEqual([]);
  });

  it('says that the database is away', async () => {
    const away = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    const done = await commandOn(['--profile', 'ods-gp', fileOf(practices(1))], away).ended;
    expect(done).toMatchObject({ code: 1, stdout: '' });
    expect(done.stderr).toMatch(/bolt:\/\/127.0.0.1:1 does not answer\. Start it/);
  });

  it('ends a batch on SIGTERM, says so, and can be continued', async () => {
    const path = fileOf(practices(16_000));
    const stopped = commandOn(['--profile', 'ods-gp', path]);
    await until(async () => Number((await runs(graph))[0]?.['batches'] ?? 0) >= 1);
    stopped.child.kill('SIGTERM');
    const ended = await stopped.ended;
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(
      /Stopping after this batch[\s\S]*the same command continues after it/,
    );
    expect(await runs(graph)).toMatchObject([{ state: 'failed', failure: 'interrupted' }]);
  }, 60_000);

  it('tells the second of two at once to wait', async () => {
    const repository = new ImportRepository(graph, new Clock());
    const first = new LeaseKeeper(repository, 'ods-gp', { newId: randomUUID, onWait: () => {} });
    await first.take();
    const second = await run(fileOf(practices(3)));
    await first.release();
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/waiting to see[\s\S]*Another import of "ods-gp" is running/);
    expect(await agencies(graph)).toHaveLength(0);
  });
});
