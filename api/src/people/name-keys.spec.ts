import { describe, expect, test } from '@jest/globals';
import { nameKeys, phoneticKeys } from './name-keys.ts';
import { nameParts } from './normalise.ts';

function soundsLike(typed: string, given: string, family: string): boolean {
  const stored = nameKeys([{ given, family }]).phonetic;
  return phoneticKeys(nameParts(typed)).some((key) => stored.includes(key));
}

describe('full names by sound', () => {
  test.each([
    ['Jane Smith', 'Jane', 'Smyth'],
    ['Smith Jane', 'Jane', 'Smith'],
    ['Jane Smith', 'Jane Mary', 'Smith'],
    ['Jane Mary Smith', 'Jane Mary', 'Smith'],
    ['Muhammed Akhtar', 'Mohammad', 'Akhtar'],
    ['Katarzyna Wojcik', 'Katarzyna', 'Wójcik'],
    ['Omar Hassan', 'Omar', 'al-Hassan'],
    ['Maria Cruz', 'María', 'de la Cruz'],
    ['Nguyen Van Anh', 'Văn Anh', 'Nguyễn'],
    ['Sian Llewelin', 'Siân', 'Llewellyn'],
    ['Anh Le', 'Văn Anh', 'Lê'],
    ['Mac Smith', 'Mac', 'Smith'],
    ['Maryanne Cole', 'Mary Ann', 'Cole'],
    ['Omar Alhassan', 'Omar', 'al-Hassan'],
    ['Adaeze', 'Adaeze', ''],
    ['Adaeze', '', 'Adaeze'],
    ['小明 李', '小明', '李'],
  ])('%s is the full name of %s %s', (typed, given, family) => {
    expect(soundsLike(typed, given, family)).toBe(true);
  });

  test.each([
    ['Jane', 'Jane', 'Smith'],
    ['Smith', 'Jane', 'Smith'],
    ['Jane Smith', 'Jane', 'Smith-Jones'],
    ['Adaeze', 'Adaeze', 'Obi'],
    ['Jane Brown', 'Jane', 'Smith'],
    ['', 'Jane', 'Smith'],
  ])('%s is not the full name of %s %s', (typed, given, family) => {
    expect(soundsLike(typed, given, family)).toBe(false);
  });

  test('aliases stand beside the name, doubles once, empty names not at all', () => {
    const keys = nameKeys([
      { given: 'Jane', family: 'Smith' },
      { given: 'JANE', family: 'smith' },
      { given: 'Jane', family: "O'Neill" },
      { given: '', family: ' ' },
    ]);
    expect(keys.names).toEqual(['jane smith', 'jane oneill']);
    expect(nameKeys([{ given: 'Mary Ann', family: 'Cole' }]).names).toEqual([
      'mary ann cole',
      'maryann cole',
    ]);
    expect(keys.phonetic).toHaveLength(new Set(keys.phonetic).size);
  });

  test('a very long name stays a short list', () => {
    const long = 'Wojciech Szymanski Wu Krzysztof Jacek Schwarz Thomas Xavier';
    expect(nameKeys([{ given: long, family: long }]).phonetic.length).toBeLessThanOrEqual(128);
  });
});
