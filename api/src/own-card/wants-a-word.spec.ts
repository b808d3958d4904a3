import { expect, test } from '@jest/globals';
import { wantsAWord } from './wants-a-word.ts';

const now = new Date('2026-11-23T12:00:00Z');
const asked = (confirmedAt: string | null, ...outcomes: ('reached' | 'wrong')[]) =>
  wantsAWord(
    {
      confirmedAt,
      checks: outcomes.map((outcome) => ({ method: 'mobile', outcome, day: '2026-11-20' })),
    },
    now,
  );

test('a card is asked about that nobody has looked at for six months', () => {
  expect(asked('2026-05-23T12:00:01Z')).toBe(false);
  expect(asked('2026-05-23T11:59:59Z')).toBe(true);
  expect(asked(null)).toBe(true);
});

test('a card is asked about of which a colleague found a number wrong, not one reached', () => {
  expect(asked('2026-11-22T12:00:00Z', 'reached')).toBe(false);
  expect(asked('2026-11-22T12:00:00Z', 'reached', 'wrong')).toBe(true);
});
