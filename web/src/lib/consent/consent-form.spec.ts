import { describe, expect, it } from '@jest/globals';
import {
  asDecision,
  emptyValues,
  onlookerOf,
  readDecision,
  readValues,
  scopesOf,
} from './consent-form.ts';

const TODAY = '2026-03-01';
const right = { ...emptyValues, authority: 'mum', decision: 'share' };

describe('the form of a decision', () => {
  it('reads each scope and what it names out of one choice', () => {
    const values = { ...right, source: 'category:mentalHealth', recipient: 'sector:school' };
    expect(scopesOf(values)).toEqual({
      authority: 'mum',
      sourceScope: 'category',
      sourceId: 'mentalHealth',
      recipientScope: 'sector',
      recipientId: 'school',
    });
    expect(scopesOf({ ...right, source: 'nonsense:1' })).toMatchObject({
      sourceScope: 'all',
      sourceId: undefined,
    });
  });

  it.each<[object, string]>([
    [{ authority: '' }, 'authority'],
    [{ decision: '' }, 'decision'],
    [{ decision: 'maybe' }, 'decision'],
    [{ evidence: 'spoken' }, 'witnessedBy'],
    [{ language: '?' }, 'language'],
    [{ to: { day: '1', month: '3', year: '2026' } }, 'to'],
    [{ from: { day: '1', month: '3', year: '2026' } }, 'from'],
    [{ decision: 'withdraw', from: { day: '1', month: '4', year: '2026' } }, 'from'],
    [
      { from: { day: '2', month: '4', year: '2026' }, to: { day: '1', month: '4', year: '2026' } },
      'to',
    ],
    [{ to: { day: '31', month: '2', year: '2027' } }, 'to'],
    [{ reviewOn: { day: '28', month: '2', year: '2026' } }, 'reviewOn'],
  ])('with %j names %s', (more, field) => {
    expect(
      readDecision({ ...right, ...more }, TODAY, 'Europe/London').faults.map((each) => each.field),
    ).toEqual([field]);
  });

  it('sends what is typed, and no witness of what was signed', () => {
    const values = { ...right, witnessedBy: 'Ben', to: { day: '1', month: '9', year: '2026' } };
    const { faults, record } = readDecision(values, TODAY, 'Europe/London');
    expect(faults).toEqual([]);
    expect(record).toMatchObject({ decision: 'share', to: '2026-08-31T23:00:00.000Z' });
    expect(record.witnessedBy).toBeUndefined();
  });

  it('says from when, by the clocks there', () => {
    const values = { ...right, from: { day: '5', month: '10', year: '2026' } };
    const { faults, record } = readDecision(values, TODAY, 'Australia/Melbourne');
    expect([faults, record.from]).toEqual([[], '2026-10-04T13:00:00.000Z']);
  });

  it('looks through a kind of agency or through one', () => {
    const look = (onlooker: string) => onlookerOf({ ...right, onlooker });
    expect(look('sector:school')).toEqual({ onlookerScope: 'sector', onlookerId: 'school' });
    expect(look('agency:a-1')).toEqual({ onlookerScope: 'agency', onlookerId: 'a-1' });
  });

  it('carries along what a search found, and nothing that is not such', () => {
    const found = [{ id: 'a', name: 'Oak', sector: 'school' }];
    const form = new FormData();
    form.set('found', JSON.stringify([...found, { id: 1 }, null]));
    expect(readValues(form).found).toEqual(found);
    form.set('found', 'x');
    expect(readValues(form).found).toEqual([]);
  });

  it('shows a withdrawal as the deny that it is', () => {
    expect(
      readDecision({ ...right, decision: 'withdraw' }, TODAY, 'Europe/London').isWithdrawal,
    ).toBe(true);
    expect(asDecision('withdraw')).toBe('deny');
    expect(asDecision('flag')).toBe('flag');
  });

  it('reads a form that lacks everything', () => {
    expect(readValues(new FormData()).authority).toBe('');
  });
});
