import { describe, expect, test } from '@jest/globals';
import {
  isNhsNumber,
  makeIdentifierVault,
  nhsCheckDigit,
  normaliseIdentifier,
} from './identifiers.ts';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const vault = makeIdentifierVault(KEY);

describe('identifier vault', () => {
  test('one number has one hash, however it is written', () => {
    expect(vault.hash('nhs', '943 476 5919')).toBe(vault.hash('nhs', '9434765919'));
    expect(vault.hash('case', 'sc-00 12')).toBe(vault.hash('case', 'SC0012'));
  });

  test('system and key belong to the hash', () => {
    const other = makeIdentifierVault(KEY.replace('0', '1'));
    expect(vault.hash('nhs', '9434765919')).not.toBe(vault.hash('case', '9434765919'));
    expect(vault.hash('nhs', '9434765919')).not.toBe(other.hash('nhs', '9434765919'));
  });

  test('what is sealed opens again, differs each time and says nothing', () => {
    const sealed = vault.seal('9434765919');
    expect(vault.open(sealed)).toBe('9434765919');
    expect(vault.seal('9434765919')).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('9434765919');
  });

  test('a changed text and another key do not open', () => {
    const bytes = Buffer.from(vault.seal('9434765919'), 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => vault.open(bytes.toString('base64url'))).toThrow();
    const other = makeIdentifierVault(KEY.replace('0', '1'));
    expect(() => other.open(vault.seal('1'))).toThrow();
    expect(() => vault.open('')).toThrow();
  });

  test.each(['', 'abc', KEY.slice(2), `${KEY}00`, KEY.replace('0', 'g')])(
    'refuses the key "%s"',
    (key) => expect(() => makeIdentifierVault(key)).toThrow('64 hexadecimal'),
  );
});

describe('NHS number', () => {
  test.each(['9434765919', '943 476 5919', '943-476-5919', '4010232137'])('%s holds', (number) =>
    expect(isNhsNumber(number)).toBe(true),
  );

  test.each(['9434765918', '9434756919', '943476591', '94347659190', '', 'abcdefghij'])(
    '%s does not',
    (number) => expect(isNhsNumber(number)).toBe(false),
  );

  test('some nine digits begin no number', () => {
    const without = Array.from({ length: 200 }, (_, i) => String(400000000 + i)).find(
      (nine) => nhsCheckDigit(nine) === 10,
    );
    for (let digit = 0; digit <= 9; digit += 1)
      expect(isNhsNumber(`${without}${digit}`)).toBe(false);
  });

  test('normalised: digits for NHS, capitals and digits for case numbers', () => {
    expect(normaliseIdentifier('nhs', ' 943 476-5919 ')).toBe('9434765919');
    expect(normaliseIdentifier('case', ' sc/2019-004 ')).toBe('SC2019004');
  });
});
