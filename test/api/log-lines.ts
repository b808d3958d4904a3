import fs from 'node:fs';
import { jest } from '@jest/globals';

export interface LogLine {
  req?: { id: string; method: string; path: string };
  res?: { statusCode: number };
  [other: string]: unknown;
}

/** Reads what the service would have written to standard output, instead of writing it there. */
export function catchLog(): { lines: () => LogLine[]; text: () => string; clear: () => void } {
  let text = '';
  const writeSync = fs.writeSync.bind(fs) as (...given: unknown[]) => number;
  jest.spyOn(fs, 'writeSync').mockImplementation(((
    fd: number,
    data: unknown,
    ...rest: unknown[]
  ) => {
    const isLog = fd === 1 && String(data).startsWith('{"level"');
    if (!isLog) return writeSync(fd, data, ...rest);
    text += String(data);
    return Buffer.byteLength(String(data));
  }) as never);
  return {
    lines: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LogLine),
    text: () => text,
    clear: () => void (text = ''),
  };
}
