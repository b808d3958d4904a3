import { describe, expect, it } from '@jest/globals';
import { cells, type RegisterRow } from '#test/import/register-file.ts';
import { loadProfile } from './load-profile.ts';
import { rowMapper, type Outcome } from './map-row.ts';

const { profile } = loadProfile('ods-gp');
const TODAY = '2026-03-01';

function outcomeOf(row: RegisterRow | string[]): Outcome {
  return rowMapper(profile, TODAY)({ line: 7, cells: Array.isArray(row) ? row : cells(row) });
}

describe('what becomes of a row of the register', () => {
  it('an open GP practice becomes an agency', () => {
    const row = {
      name: 'DR A INVENTED & PARTNERS',
      address: ['THE HOUSE', '1 MADE UP RD', 'NOWHERE'],
    };
    expect(outcomeOf(row)).toEqual({
      kind: 'import',
      faults: [],
      record: {
        key: 'A99001',
        name: 'Dr A Invented & Partners',
        registeredName: 'DR A INVENTED & PARTNERS',
        address: 'The House, 1 Made Up Road, Nowhere',
        postcode: 'ZZ1 1ZZ',
        phone: '+441632960123',
        leftOut: [],
      },
    });
  });

  it.each<[string, RegisterRow, string, string]>([
    ['a closed practice', { status: 'C', closedOn: '20200331' }, 'close', 'not open'],
    ['a dormant practice', { status: 'D' }, 'close', 'not open'],
    ['a proposed practice', { status: 'P' }, 'close', 'not open'],
    ['one whose closing day is today', { closedOn: '20260301' }, 'close', 'not open'],
    ['a closed prison', { status: 'C', setting: '25' }, 'close', 'not open'],
    ['a prison', { setting: '25' }, 'skip', 'not a GP practice'],
    ['an out-of-hours service', { setting: '2' }, 'skip', 'not a GP practice'],
    ['a primary care network', { setting: '26' }, 'skip', 'not a GP practice'],
    ['an asylum service', { name: 'NOWHERE ASYLUM PRACTICE' }, 'skip', 'its name alone'],
    [
      'a scheme for violent patients',
      { name: 'SPECIAL ALLOCATION SCHEME' },
      'skip',
      'its name alone',
    ],
  ])('%s → %s', (_who, row, kind, reason) => {
    const outcome = outcomeOf(row);
    expect(outcome.kind).toBe(kind);
    expect('reason' in outcome && outcome.reason).toContain(reason);
  });

  it.each<[string, RegisterRow]>([
    ['closes tomorrow', { closedOn: '20260302' }],
    ['has a word in its name that only begins like a sensitive one', { name: 'SASSOON SURGERY' }],
    ['has neither telephone nor postcode', { phone: '', postcode: '' }],
  ])('a practice that %s is open', (_what, row) => {
    expect(outcomeOf(row)).toMatchObject({ kind: 'import', faults: [] });
  });
});

describe('a fault is told by line, column, kind of value and reason', () => {
  it.each<[string, RegisterRow | string[], object]>([
    ['a missing code', { code: '' }, { column: 1, reason: 'missing', valueClass: 'empty' }],
    ['a code of another form', { code: 'R1A' }, { column: 1, reason: 'pattern' }],
    [
      'a header row',
      { code: 'Code' },
      { column: 1, reason: 'pattern', valueClass: '4 characters: letters' },
    ],
    ['a code that is too long', { code: 'A999011' }, { column: 1, reason: 'tooLong' }],
    ['a missing name', { name: ' ' }, { column: 2, reason: 'missing' }],
    ['a name without end', { name: 'X'.repeat(121) }, { column: 2, reason: 'tooLong' }],
    ['an unseen character', { name: 'THE \u0007BELL' }, { column: 2, reason: 'controlCharacter' }],
    [
      'a mark that turns the text',
      { name: 'THE \u202eBELL' },
      { column: 2, reason: 'controlCharacter' },
    ],
    ['a damaged character', { name: 'THE CAF\ufffd' }, { column: 2, reason: 'damagedText' }],
    ['a missing status', { status: '' }, { column: 13, reason: 'missing' }],
    ['a status that nobody knows', { status: 'X' }, { column: 13, reason: 'unknownCode' }],
    ['a setting that nobody knows', { setting: '99' }, { column: 26, reason: 'unknownCode' }],
    ['a day that does not exist', { closedOn: '20230231' }, { column: 12, reason: 'notADate' }],
    [
      'a column too few',
      cells().slice(1),
      { column: null, reason: 'columnCount', valueClass: '26 columns' },
    ],
    [
      'a column too many',
      [...cells(), ''],
      { column: null, reason: 'columnCount', valueClass: '28 columns' },
    ],
  ])('%s rejects the row', (_what, row, fault) => {
    const outcome = outcomeOf(row);
    expect(outcome.kind).toBe('reject');
    expect('faults' in outcome && outcome.faults[0]).toMatchObject({
      line: 7,
      effect: 'rowRejected',
      ...fault,
    });
  });

  it.each<[string, RegisterRow, string, number, string]>([
    ['telephone number', { phone: 'ASK INSIDE' }, 'phone', 18, 'notAPhoneNumber'],
    ['postcode', { postcode: 'NOWHERE' }, 'postcode', 10, 'notAPostcode'],
    ['address', { address: ['Y'.repeat(61)] }, 'address', 5, 'tooLong'],
  ])('a bad %s is left out, the practice stays', (_what, row, field, column, reason) => {
    expect(outcomeOf(row)).toMatchObject({
      kind: 'import',
      record: { [field]: null, leftOut: [field] },
      faults: [{ line: 7, column, field, reason, effect: 'valueLeftOut' }],
    });
  });

  it('a second row with the same code is rejected and names the first', () => {
    const map = rowMapper(profile, TODAY);
    map({ line: 3, cells: cells() });
    expect(map({ line: 9, cells: cells({ status: 'C' }) })).toMatchObject({
      kind: 'reject',
      faults: [{ line: 9, column: 1, reason: 'duplicateKey', detail: 'line 3' }],
    });
  });

  it('a faulty closed row is rejected for its code only: nothing else of it would be used', () => {
    expect(outcomeOf({ status: 'C', phone: 'ASK INSIDE', postcode: '?' }).kind).toBe('close');
  });
});
