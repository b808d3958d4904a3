import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { strictValidation } from '../common/validation.ts';
import { NewClaim } from './claim.dto.ts';
import { NewSearch } from './search.dto.ts';

const pipe = strictValidation();
const operationId = '4f0c1a52-6f0c-4d7c-9e43-0d1f2a3b4c5d';

async function refusedFields(metatype: typeof NewSearch | typeof NewClaim, body: object) {
  try {
    await pipe.transform(body, { type: 'body', metatype });
    return [];
  } catch (error) {
    return (error as { fields: { field: string }[] }).fields.map(({ field }) => field);
  }
}

describe('a search', () => {
  const search = { operationId, text: 'jane smith' };

  test.each([
    ['as it should be', search, []],
    ['with a referral', { ...search, dutyReference: 'MASH-2026/0042' }, []],
    ['without text', { operationId }, ['text', 'text', 'text']],
    ['with blanks only', { ...search, text: '   ' }, ['text']],
    ['too long', { ...search, text: 'a'.repeat(201) }, ['text']],
    ['with text that is none', { ...search, text: { $gt: '' } }, ['text', 'text', 'text']],
    ['with a name as reference', { ...search, dutyReference: 'jane smith' }, ['dutyReference']],
    ['with an empty reference', { ...search, dutyReference: '' }, ['dutyReference']],
    ['under a guessable id', { ...search, operationId: '1' }, ['operationId']],
    ['with a field too many', { ...search, viewer: 'me' }, ['viewer']],
  ])('%s', async (_, body, fields) => {
    expect(await refusedFields(NewSearch, body)).toEqual(fields);
  });
});

describe('a claim', () => {
  const claim = { operationId, name: 'Jane Smith', reason: 'New to my class' };

  test.each([
    ['as it should be', { ...claim, birthDate: '2019-05-01', postcode: 'ZZ1 1AA' }, []],
    ['with a date that is none', { ...claim, birthDate: '2019-02-30' }, ['birthDate']],
    ['with a time', { ...claim, birthDate: '2019-05-01T00:00:00Z' }, ['birthDate']],
    ['with a short reason', { ...claim, reason: 'because' }, ['reason']],
    ['with a long story', { ...claim, reason: 'a'.repeat(301) }, ['reason']],
    ['without a name', { ...claim, name: ' ' }, ['name']],
    [
      'with a number that is no text',
      { ...claim, identifier: 9434765919 },
      ['identifier', 'identifier'],
    ],
    ['with a client named', { ...claim, clientId: operationId }, ['clientId']],
  ])('%s', async (_, body, fields) => {
    expect(await refusedFields(NewClaim, body)).toEqual(fields);
  });
});
