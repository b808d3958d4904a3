import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkProfile } from './profile-schema.ts';
import { findProfile, isOpenByDefault, PROFILE_NAMES } from './profile.ts';

const england = findProfile('england');
const wrong = (change: object) => () => checkProfile('ours', { ...england, ...change });

describe('a profile', () => {
  it.each(PROFILE_NAMES)('%s is as a profile must be, and named for itself', (name) => {
    expect(findProfile(name).name).toBe(name);
  });

  it('is named with the others where there is none of that name', () => {
    expect(() => findProfile('wales')).toThrow(
      'No profile "wales"; there are: england, victoria, or the path of a .json file',
    );
  });

  it('may be a county’s own file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const file = join(folder, 'ours.json');
    try {
      writeFileSync(file, JSON.stringify({ ...england, name: 'ours', ageOfDeciding: 14 }));
      expect(findProfile(file).ageOfDeciding).toBe(14);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [{ timeZone: 'Europe/Camelot' }, 'timeZone must be a time zone, for example Europe/London'],
    [{ ageOfDeciding: 15.5 }, 'ageOfDeciding must be a whole number from 12 to 21'],
    [
      { confirmMonths: { ...england.confirmMonths, justice: 0 } },
      'confirmMonths has no number of months for "justice"',
    ],
    [{ sensitiveShareMonths: 0 }, 'sensitiveShareMonths must be a whole number from 1 to 24'],
    [
      { country: 'gb' },
      'country must be one of GB, AU: what its addresses look like must be known',
    ],
    [{ bases: ['habit'] }, 'bases names "habit", which there is not'],
    [{ bases: [] }, 'bases must be a list that is not empty'],
    [{ retentionMonths: { open: 1 } }, 'months for "sensitive", "statutory", "covert"'],
    [{ unsharedDays: 0 }, 'unsharedDays must be a whole number from 1 to 366'],
    [{ groups: { health: ['gp', 'vet'] } }, 'groups name "vet", which there is not'],
    [{ groups: { health: ['gp'] } }, 'groups leave out "socialCare"'],
    [
      { fullByDefault: { ...england.fullByDefault, health: ['friends'] } },
      'fullByDefault names "friends", which is no group',
    ],
    [{ fullByDefault: {} }, 'fullByDefault has no row for "health"'],
    [{ colour: 'blue' }, '"colour" is no setting of a profile'],
  ])('with %j is refused: %s', (change, problem) => {
    expect(wrong(change)).toThrow(problem);
  });

  it('names everything that is wrong at once', () => {
    expect(wrong({ country: 1, locale: '-' })).toThrow(/^The profile ours is wrong:\n.*\n.*$/);
  });

  it('decides by its own matrix', () => {
    const victoria = findProfile('victoria');
    expect(isOpenByDefault(england, 'police', 'gp')).toBe(false);
    expect(isOpenByDefault(victoria, 'police', 'gp')).toBe(true);
    expect(isOpenByDefault(england, 'school', 'jobcentre')).toBe(true);
    expect(isOpenByDefault(victoria, 'school', 'jobcentre')).toBe(false);
    for (const { name } of [england, victoria]) {
      expect(isOpenByDefault(findProfile(name), 'gp', 'police')).toBe(false);
    }
  });
});
