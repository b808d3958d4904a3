import { describe, expect, test } from '@jest/globals';
import { namesQuery, soundsQuery } from './lucene.ts';
import { withSlips } from './slips.ts';

describe('full-text queries', () => {
  test('nothing typed asks nothing', () => {
    expect(namesQuery([])).toBeNull();
    expect(soundsQuery([])).toBeNull();
    expect(soundsQuery(['j'])).toBeNull();
  });

  test('a word, its beginning, its slips and nicknames', () => {
    expect(namesQuery(['bob'])).toContain(`bob* OR /${withSlips('bob', 1)}/ OR robert`);
    expect(namesQuery(['li'])).toBe('((li*))');
    expect(namesQuery(['szymanski'])).toContain(`/${withSlips('szymanski', 2)}/`);
    expect(namesQuery(['j'])).toBe('((j*))');
  });

  test('two words must both match; of three, one may be missing', () => {
    expect(soundsQuery(['hugh', 'mary'])).toBe('((h) AND (mr))');
    expect(soundsQuery(['hugh', 'mary', 'kay'])).toBe(
      '((mr) AND (k)) OR ((h) AND (k)) OR ((h) AND (mr))',
    );
  });

  test('the only whole word is never forgiven', () => {
    expect(namesQuery(['j', 'k', 'mary'])).not.toContain('((j*) AND (k*))');
    expect(soundsQuery(['hugh', 'jo', 'xu'])).not.toContain('((j) AND (s))');
    expect(soundsQuery(['hugh', 'jo', 'xu'])).toContain('((h) AND (');
  });

  test('neighbours are also looked for as one word', () => {
    expect(namesQuery(['mary', 'ann'])).toContain('(maryann* OR');
  });

  test('no fuzzy term, which would keep only the nearest spellings, hidden ones among them', () => {
    for (const words of [['szymanski'], ['mary', 'ann', 'featherstonehaugh'], ['o', 'neill']]) {
      expect(namesQuery(words)).not.toContain('~');
    }
  });

  test.each(['a*', 'x:y', '(a', 'a"b', 'AND', 'a/b', 'a\\', '[a TO b]'])(
    'the operators in %s are only letters',
    (word) => {
      const query = namesQuery([word]) ?? '';
      expect(query).toContain(`${word.toLowerCase().replace(/[^a-z0-9]/g, '\\$&')}*`);
    },
  );
});
