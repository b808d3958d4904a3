import { describe, expect, it } from '@jest/globals';
import { ProgressLine } from './progress-line.ts';

function watched(isTTY: boolean) {
  let time = 0;
  let written = '';
  const line = new ProgressLine({ isTTY, write: (text: string) => (written += text) }, () => time);
  const at = (ms: number, rows: number) => {
    time = ms;
    line.show({ rows, totalRows: 200, batches: 1 });
  };
  return { line, at, written: () => written };
}

describe('progress', () => {
  it('renews one line each second on a terminal', () => {
    const { line, at, written } = watched(true);
    for (const [ms, rows] of [
      [500, 10],
      [1_000, 50],
      [1_900, 60],
      [2_000, 100],
    ] as const)
      at(ms, rows);
    line.close();
    expect(written().split('\r').filter(Boolean)).toHaveLength(2);
    expect(written()).toContain('100 of 200 rows (50 %), 50 a second');
    expect(written().endsWith('\n')).toBe(true);
  });

  it('writes a line every five seconds into a log', () => {
    const { at, written } = watched(false);
    for (const ms of [1_000, 4_999, 5_000, 9_999, 10_000]) at(ms, 100);
    expect(written().trim().split('\n')).toHaveLength(2);
    expect(written()).not.toContain('\r');
  });
});
