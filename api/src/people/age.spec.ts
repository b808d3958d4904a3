import { describe, expect, test } from '@jest/globals';
import { ageAt } from './age.ts';

const LONDON = 'Europe/London';

const nobody = { birthDate: null, dueDate: null, deathDate: null };
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe('age at a moment', () => {
  test.each([
    ['2026-05-20', '2026-05-20', { months: 0 }],
    ['2026-05-20', '2026-06-19', { months: 0 }],
    ['2026-05-20', '2026-06-20', { months: 1 }],
    ['2024-06-20', '2026-05-20', { months: 23 }],
    ['2024-05-20', '2026-05-20', { years: 2 }],
    ['2019-05-21', '2026-05-20', { years: 6 }],
    ['2020-02-29', '2026-02-28', { years: 5 }],
    ['2020-02-29', '2026-03-01', { years: 6 }],
  ])('born %s, on %s', (birthDate, day, expected) => {
    expect(ageAt({ ...nobody, birthDate }, noon(day), LONDON)).toEqual({
      kind: 'born',
      ...expected,
    });
  });

  test.each([
    ['2026-06-10', 3],
    ['2026-06-09', 2],
    ['2026-05-20', 0],
    ['2026-05-01', 0],
  ])('due %s: %i weeks from 20 May', (dueDate, weeksToBirth) => {
    const age = ageAt({ ...nobody, dueDate }, noon('2026-05-20'), LONDON);
    expect(age).toEqual({ kind: 'unborn', weeksToBirth });
  });

  test('the day is the one on the wall, not the one in Greenwich', () => {
    const birthDate = '2016-07-02';
    expect(ageAt({ ...nobody, birthDate }, new Date('2026-07-01T22:30:00Z'), LONDON)).toMatchObject(
      {
        years: 9,
      },
    );
    expect(ageAt({ ...nobody, birthDate }, new Date('2026-07-01T23:30:00Z'), LONDON)).toMatchObject(
      {
        years: 10,
      },
    );
  });

  test('once born, the due date no longer counts', () => {
    const life = { ...nobody, birthDate: '2020-01-01', dueDate: '2020-02-01' };
    expect(ageAt(life, noon('2026-05-20'), LONDON)).toEqual({ kind: 'born', years: 6 });
  });

  test('no age where nothing is known, none for the dead', () => {
    const life = { ...nobody, birthDate: '1950-01-01', deathDate: '2020-06-01' };
    expect(ageAt(life, noon('2026-05-20'), LONDON)).toEqual({ kind: 'dead' });
    expect(ageAt(nobody, noon('2026-05-20'), LONDON)).toEqual({ kind: 'unknown' });
  });
});
