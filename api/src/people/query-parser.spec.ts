import { describe, expect, test } from '@jest/globals';
import {
  isEmptyQuery,
  isSpecific,
  normalisePostcode,
  parseQuery,
  readIdentifier,
} from './query-parser.ts';

const TODAY = new Date('2026-05-20T09:00:00Z');
const parse = (text: string) => parseQuery(text, TODAY, 'GB');

describe('dates as people here write them', () => {
  test.each([
    ['3/4/19', '2019-04-03', '2019-03-04'],
    ['03.04.2019', '2019-04-03', '2019-03-04'],
    ['3-4-2019', '2019-04-03', '2019-03-04'],
    ['3 4 2019', '2019-04-03', '2019-03-04'],
    ['03042019', '2019-04-03', '2019-03-04'],
    ['3 Apr 2019', '2019-04-03', '2019-03-04'],
    ['3rd April 2019', '2019-04-03', '2019-03-04'],
    ['3rd of April, 2019', '2019-04-03', '2019-03-04'],
    ['Apr 3 2019', '2019-04-03', '2019-03-04'],
    ['3apr19', '2019-04-03', '2019-03-04'],
    ['2019-04-03', '2019-04-03', '2019-03-04'],
    ['23/4/19', '2019-04-23', undefined],
    ['4/23/19', '2019-04-23', undefined],
    ['4/4/19', '2019-04-04', undefined],
    ['1/8/26', '2026-08-01', '2026-01-08'],
    ['1/1/27', '2027-01-01', undefined],
    ['2/3/28', '1928-03-02', '1928-02-03'],
    ['29/2/2020', '2020-02-29', undefined],
  ])('%s is %s', (text, date, transposed) => {
    expect(parse(text).birthDate).toEqual(transposed ? { date, transposed } : { date });
    expect(parse(text).nameParts).toEqual([]);
  });

  test.each(['31/2/2019', '45/45/2019', '29/2/2019', '1/1/1066', 'May', 'April May'])(
    '%s is none',
    (text) => expect(parse(text).birthDate).toBeUndefined(),
  );
});

describe('the one box', () => {
  test.each([
    ['Jane Smith', { nameParts: ['jane', 'smith'] }],
    ['Smith, Jane', { nameParts: ['smith', 'jane'] }],
    [
      'jane smith 3/4/19',
      {
        nameParts: ['jane', 'smith'],
        birthDate: { date: '2019-04-03', transposed: '2019-03-04' },
      },
    ],
    [
      'Jane Smith dob 23.4.2019',
      { nameParts: ['jane', 'smith'], birthDate: { date: '2019-04-23' } },
    ],
    ['Jane Born', { nameParts: ['jane', 'born'] }],
    ['Julie May', { nameParts: ['julie', 'may'] }],
    ['April 20', { nameParts: ['april', '20'] }],
    ['SW1A 1AA', { nameParts: [], postcode: 'SW1A 1AA' }],
    ['m11ae', { nameParts: [], postcode: 'M1 1AE' }],
    ['smith ne12 5qx', { nameParts: ['smith'], postcode: 'NE12 5QX' }],
    ['943 476 5919', { nameParts: [], identifier: { system: 'nhs', value: '9434765919' } }],
    ['NHS no. 9434765919', { nameParts: [], identifier: { system: 'nhs', value: '9434765919' } }],
    ['943 476 5918', { nameParts: ['943', '476', '5918'] }],
    ['SC-20419', { nameParts: [], identifier: { system: 'case', value: 'SC20419' } }],
    ['sc/2019/0042', { nameParts: [], identifier: { system: 'case', value: 'SC20190042' } }],
    ['case number 1204133', { nameParts: [], identifier: { system: 'case', value: '1204133' } }],
    [
      '943 476 5919 jane 1/2/2003 NE1 4ST',
      {
        nameParts: ['jane'],
        birthDate: { date: '2003-02-01', transposed: '2003-01-02' },
        postcode: 'NE1 4ST',
        identifier: { system: 'nhs', value: '9434765919' },
      },
    ],
    ['', { nameParts: [] }],
  ])('%s', (text, expected) => expect(parse(text)).toEqual(expected));

  test('nothing typed is nothing to look for', () => {
    expect(isEmptyQuery(parse(' - '))).toBe(true);
    expect(isEmptyQuery(parse('x'))).toBe(false);
    expect(isEmptyQuery(parse('3/4/19'))).toBe(false);
  });

  test.each([
    ['j', false],
    ['li na', false],
    ['o’d', false],
    ['943 47', false],
    ['小', false],
    ['李明', true],
    ['j kay', true],
    ['o connor', true],
    ['li 3/4/19', true],
    ['NE1 4ST', true],
    ['SC-20419', true],
  ])('%s is enough to search a county with: %s', (text, expected) => {
    expect(isSpecific(parse(text))).toBe(expected);
  });

  test('a very long text stays a short query', () => {
    expect(parse('ab '.repeat(200)).nameParts).toHaveLength(8);
  });
});

describe('fields of their own', () => {
  test.each([
    ['sw1a1aa', 'SW1A 1AA'],
    [' NE1  4ST ', 'NE1 4ST'],
    ['NE1', null],
    ['NE1 4ST and more', null],
    ['', null],
  ])('postcode %s is %s', (text, expected) => expect(normalisePostcode(text, 'GB')).toBe(expected));

  test.each([
    ['3056', '3056'],
    [' 0800 ', '0800'],
    ['305', null],
    ['SW1A 1AA', null],
  ])('in Victoria postcode %s is %s', (text, expected) => {
    expect(normalisePostcode(text, 'AU')).toBe(expected);
  });

  test('a year is part of its date before four digits are a postcode', () => {
    const query = parseQuery('mia green 7/6/2015 3056', TODAY, 'AU');
    expect(query).toMatchObject({ birthDate: { date: '2015-06-07' }, postcode: '3056' });
    expect(query.nameParts).toEqual(['mia', 'green']);
  });

  test.each(['mia CP-2041', '2041/7 green', '0412 3456 78'])(
    'in Victoria %s holds no postcode',
    (text) => expect(parseQuery(text, TODAY, 'AU').postcode).toBeUndefined(),
  );

  test.each([
    ['943 476 5919', { system: 'nhs', value: '9434765919' }],
    ['943 476 5918', { system: 'case', value: '9434765918' }],
    ['sc-20419', { system: 'case', value: 'SC20419' }],
    ['12', null],
  ])('identifier %s', (text, expected) => expect(readIdentifier(text)).toEqual(expected));
});
