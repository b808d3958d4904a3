import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.ts';
import { loadProfile } from './load-profile.ts';
import { checkProfile } from './profile-check.ts';

// A profile on its way to be wrong has no type.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = Record<string, any>;

const text = readFileSync(join(import.meta.dirname, 'profiles/ods-gp.json'), 'utf8');

function changed(change: (profile: Draft) => void): () => unknown {
  const profile = JSON.parse(text);
  change(profile);
  return () => checkProfile('changed', profile);
}

describe('a profile is checked before it is used', () => {
  it('takes the one that is delivered', () => expect(changed(() => {})).not.toThrow());

  it.each<[string, (profile: Draft) => void, RegExp]>([
    ['no source', (p) => delete p.source, /source: a text/],
    ['a column beyond the last', (p) => (p.key.columns = [28]), /key.columns: .* 1 to 27/],
    [
      'a transformation that does not exist',
      (p) => (p.record.name.transform = 'shout'),
      /record.name.transform/,
    ],
    [
      'a field that no agency has',
      (p) => (p.record.shoeSize = p.record.name),
      /record.shoeSize: unknown/,
    ],
    ['a field too few', (p) => delete p.record.phone, /record.phone: a field/],
    ['a rule about nothing', (p) => (p.rules[0].field = 'mood'), /rules\[0\].field/],
    ['a rule with two tests', (p) => (p.rules[0].isReached = true), /rules\[0\]: one of/],
    ['a pattern that is none', (p) => (p.key.pattern = '(('), /key.pattern/],
    ['an encoding that is not read', (p) => (p.encodings = ['ebcdic']), /encodings/],
    ['words that are no words', (p) => (p.words.keep = [1]), /words.keep/],
  ])('refuses %s', (_what, change, message) => expect(changed(change)).toThrow(message));

  it('names all that is wrong at once', () => {
    const twice = changed((profile) => {
      delete profile['source'];
      delete profile['delimiter'];
    });
    expect(twice).toThrow(/source[\s\S]*delimiter|delimiter[\s\S]*source/);
  });

  it('says which profiles there are', () =>
    expect(() => loadProfile('nope')).toThrow(/Profiles: .*ods-gp/));
});

describe('the command line', () => {
  it('is read, with paths from where the person stands', () => {
    const args = parseArguments(
      ['--profile', 'ods-gp', '--dry-run', '--report', 'r.csv', 'a b.csv'],
      '/here',
    );
    expect(args).toEqual({
      profile: 'ods-gp',
      file: '/here/a b.csv',
      isDryRun: true,
      report: '/here/r.csv',
    });
  });

  it.each<[string, string[], RegExp]>([
    ['no profile', ['a.csv'], /--profile is missing/],
    ['no file', ['--profile', 'ods-gp'], /FILE is missing/],
    ['two files', ['--profile', 'ods-gp', 'a', 'b'], /One FILE/],
    ['an unknown option', ['--hurry', 'a'], /--hurry/],
    ['a report over the file', ['--profile', 'p', '--report', './a.csv', 'a.csv'], /overwrite/],
  ])('refuses %s and shows the usage', (_what, args, message) => {
    expect(() => parseArguments(args, '/here')).toThrow(message);
    expect(() => parseArguments(args, '/here')).toThrow(/Usage: npm run import/);
  });
});
