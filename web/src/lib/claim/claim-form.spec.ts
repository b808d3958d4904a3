import { describe, expect, it } from '@jest/globals';
import { readClaim } from './claim-form.ts';

const whole = {
  name: 'Amy O’Neill',
  'birthDate-day': '3',
  'birthDate-month': '11',
  'birthDate-year': '2019',
  postcode: 'm1 1ae',
  identifier: '',
  reason: 'New on my caseload',
};

function faultsOf(changes: Partial<Record<keyof typeof whole, string>>) {
  return read(changes).faults.map(({ field, code }) => `${field} ${code}`);
}

function read(changes: Partial<Record<keyof typeof whole, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...whole, ...changes })) form.set(name, value);
  return readClaim(form);
}

const noDate = { 'birthDate-day': '', 'birthDate-month': '', 'birthDate-year': '' };

describe('a claim', () => {
  it('with a full name, two details and a reason is sent in the API’s own form', () => {
    expect(read({})).toMatchObject({
      faults: [],
      claim: { name: 'Amy O’Neill', birthDate: '2019-11-03', postcode: 'M1 1AE' },
    });
    expect(read({}).claim.identifier).toBeUndefined();
  });

  it('needs a name, which for some people is one word', () => {
    expect(faultsOf({ name: '' })).toEqual(['name empty']);
    expect(faultsOf({ name: 'Suharto' })).toEqual([]);
  });

  it('needs two of the three details, and points at an empty one', () => {
    expect(faultsOf(noDate)).toEqual(['birthDate tooFew']);
    expect(faultsOf({ postcode: '' })).toEqual(['postcode tooFew']);
    expect(faultsOf({ ...noDate, identifier: '9434765919' })).toEqual([]);
  });

  it('needs a day that exists; an unborn child’s due date is still to come', () => {
    expect(faultsOf({ 'birthDate-month': '13' })).toEqual(['birthDate impossible']);
    expect(faultsOf({ 'birthDate-year': '' })).toEqual(['birthDate incomplete']);
    expect(faultsOf({ 'birthDate-year': '2099' })).toEqual([]);
  });

  it('says when a postcode is none', () => {
    expect(faultsOf({ postcode: 'Manchester' })).toEqual(['postcode impossible']);
  });

  it('needs a reason', () => {
    expect(faultsOf({ reason: ' ' })).toEqual(['reason empty']);
    expect(faultsOf({ reason: 'x' })).toEqual(['reason tooShort']);
  });

  it('keeps what was typed', () => {
    expect(read({ postcode: 'm1', name: 'Amy' }).values).toMatchObject({
      postcode: 'm1',
      name: 'Amy',
    });
  });
});
