import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cells, fileOf, line, practices } from '#test/import/register-file.ts';
import { csvRows } from './csv-rows.ts';
import type { ImportError } from './import-error.ts';
import { inspectFile } from './inspect-file.ts';
import { loadProfile } from './load-profile.ts';

const { profile } = loadProfile('ods-gp');
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const rows = (...names: string[]) => names.map((name, at) => line({ code: `A9900${at}`, name }));

function inspect(content: string | Buffer) {
  return inspectFile(fileOf(content), profile);
}

async function namesIn(
  content: string | Buffer,
): Promise<{ line: number; name: string | undefined }[]> {
  const path = fileOf(content);
  const { encoding } = await inspectFile(path, profile);
  const found = [];
  for await (const row of csvRows(path, profile, encoding))
    found.push({ line: row.line, name: row.cells[1] });
  return found;
}

describe('a file that is no register is refused before anything is written', () => {
  const last = line({ code: 'A99009' });
  it.each<[string, string | Buffer, string, RegExp]>([
    ['is empty', '', 'file', /is empty/],
    ['has only blank lines', '\n\r\n', 'file', /has no rows/],
    [
      'has another number of columns',
      'a,b,c\n',
      'wrongProfile',
      /3 columns, the profile expects 27/,
    ],
    ['has other separators', line().replaceAll(',', ';'), 'wrongProfile|structure', /./],
    [
      'is binary',
      Buffer.concat([Buffer.from(`${last}\n`), Buffer.from([0x50, 0, 1])]),
      'encoding',
      /line 2 holds a NUL/,
    ],
    ['is UTF-16', Buffer.from(`\ufeff${last}`, 'utf16le'), 'encoding', /UTF-16/],
    [
      'promises UTF-8 and breaks it',
      Buffer.concat([BOM, Buffer.from(line({ name: 'CAFÉ' }), 'latin1')]),
      'encoding',
      /not valid UTF-8/,
    ],
    [
      'never closes a quote',
      `${last}\n"A99002,${'x,'.repeat(30)}\nA99003,,\n`,
      'structure',
      /begins on line 2 .*never closed/,
    ],
    [
      'never closes a quote, for long',
      `${last}\n"A99002\n${`${last.replaceAll('"', '')}\n`.repeat(400)}`,
      'structure',
      /begins on line 2 .*not closed/,
    ],
    [
      'has a very long line',
      `${last}\n\n${'x'.repeat(30_000)}\n`,
      'structure',
      /begins on line [23] .*longer than 20000/,
    ],
    [
      'writes on behind a quote',
      `${last}\n"A99002"x,\n`,
      'structure',
      /begins on line 2 .*text follows a closing quote/,
    ],
    [
      'has a quote inside a text',
      `${last}\nA99002,TH"E\n`,
      'structure',
      /begins on line 2 .*middle of a text/,
    ],
  ])('one that %s', async (_what, content, codes, message) => {
    const error = await inspect(content).then(
      () => null,
      (caught: ImportError) => caught,
    );
    expect(codes.split('|')).toContain(error?.code);
    expect(error?.message).toMatch(message);
  });

  it('one that is not there, and a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patchwork-import-'));
    await expect(inspectFile(folder, profile)).rejects.toThrow(/is a folder/);
    await expect(inspectFile(join(folder, 'missing.csv'), profile)).rejects.toThrow(
      /does not exist/,
    );
  });
});

describe('a register is read however it was saved', () => {
  const [first, second, third] = rows('CAFÉ SURGERY', 'TWO', 'THREE') as [string, string, string];
  const read = [
    { line: 1, name: 'CAFÉ SURGERY' },
    { line: 2, name: 'TWO' },
    { line: 3, name: 'THREE' },
  ];

  it.each<[string, string | Buffer]>([
    ['with LF', `${first}\n${second}\n${third}\n`],
    ['with CRLF', `${first}\r\n${second}\r\n${third}\r\n`],
    ['with CR', `${first}\r${second}\r${third}\r`],
    ['with mixed line ends', `${first}\r\n${second}\n${third}`],
    ['without an end of line', `${first}\n${second}\n${third}`],
    ['with a byte order mark', Buffer.concat([BOM, Buffer.from(`${first}\n${second}\n${third}`)])],
    ['in windows-1252', Buffer.from(`${first}\n${second}\n${third}`, 'latin1')],
  ])('%s', async (_how, content) => expect(await namesIn(content)).toEqual(read));

  it('keeps count of lines over blank lines and line breaks inside quotes', async () => {
    const broken = line({ name: 'IN\r\nTWO\nLINES' });
    const found = await namesIn(`${first}\n${broken}\n\n${second}\n${third}\n`);
    expect(found.map((row) => row.line)).toEqual([1, 2, 6, 7]);
  });

  it('tells the encoding, the rows and mixed line ends, and the same bytes by their hash', async () => {
    const mixed = await inspect(`${first}\r\n${second}\n`);
    expect(mixed).toMatchObject({ encoding: 'utf-8', rows: 2, hasMixedLineEnds: true });
    const latin = await inspect(Buffer.from(`${first}\n`, 'latin1'));
    expect(latin).toMatchObject({ encoding: 'windows-1252', rows: 1, hasMixedLineEnds: false });
    expect((await inspect(`${first}\r\n${second}\n`)).hash).toBe(mixed.hash);
    expect(latin.hash).not.toBe(mixed.hash);
  });

  it('reads a character that two chunks of the file share', async () => {
    const many = practices(2_000, () => ({ name: 'É'.repeat(60) }));
    const content = many.map((row) => `${cells(row).join(',')}\n`).join('');
    const found = await namesIn(content);
    expect(new Set(found.map((row) => row.name))).toEqual(new Set(['É'.repeat(60)]));
  });
});
