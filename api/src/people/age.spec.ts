import { describe, expect, test } from '@jest/globals';
import { ageOn } from './age.ts';

const nobody = { birthDate: null, dueDate: null, deathDate: null };

describe('age on a day', () => {
  test.each([
    ['2026-05-20', '2026-05-20', { years: 0, months: 0 }],
    ['2026-05-20', '2026-06-19', { years: 0, months: 0 }],
    ['2026-05-20', '2026-06-20', { years: 0, months: 1 }],
    ['2025-05-20', '2026-05-19', { years: 0, months: 11 }],
    ['2024-06-20', '2026-05-20', { years: 1, months: 11 }],
    ['2024-05-20', '2026-05-20', { years: 2 }],
    ['2019-05-21', '2026-05-20', { years: 6 }],
    ['2020-02-29', '2026-02-28', { years: 5 }],
    ['2020-02-29', '2026-03-01', { years: 6 }],
    ['2026-05-21', '2026-05-20', { years: 0, months: 0 }],
  ])('born %s, on %s', (birthDate, day, expected) => {
    expect(ageOn(day, { ...nobody, birthDate })).toEqual({ kind: 'born', ...expected });
  });

  test.each([
    ['2026-06-10', 3],
    ['2026-05-21', 1],
    ['2026-05-20', 0],
    ['2026-05-01', 0],
  ])('due %s: %i weeks from 20 May', (dueDate, weeksToBirth) => {
    expect(ageOn('2026-05-20', { ...nobody, dueDate })).toEqual({ kind: 'unborn', weeksToBirth });
  });

  test('once born, the due date no longer counts', () => {
    const life = { ...nobody, birthDate: '2020-01-01', dueDate: '2020-02-01' };
    expect(ageOn('2026-05-20', life)).toEqual({ kind: 'born', years: 6 });
  });

  test('the age reached by the dead, unknown where nothing is known', () => {
    const life = { ...nobody, birthDate: '1950-01-01', deathDate: '2020-06-01' };
    expect(ageOn('2026-05-20', life)).toEqual({ kind: 'dead', years: 70 });
    expect(ageOn('2026-05-20', { ...nobody, deathDate: '2020-06-01' })).toEqual({ kind: 'dead' });
    expect(ageOn('2026-05-20', nobody)).toEqual({ kind: 'unknown' });
  });
});
