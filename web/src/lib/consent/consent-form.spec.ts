import { describe, expect, it } from '@jest/globals';
import { asDecision, emptyValues, readDecision, readValues, scopesOf } from './consent-form.ts';

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
    [{ to: { day: '31', month: '2', year: '2027' } }, 'to'],
    [{ reviewOn: { day: '28', month: '2', year: '2026' } }, 'reviewOn'],
  ])('with %j names %s', (more, field) => {
    expect(readDecision({ ...right, ...more }, TODAY).faults.map((each) => each.field)).toEqual([
      field,
    ]);
  });

  it('sends what is typed, and no witness of what was signed', () => {
    const values = { ...right, witnessedBy: 'Ben', to: { day: '1', month: '9', year: '2026' } };
    const { faults, record } = readDecision(values, TODAY);
    expect(faults).toEqual([]);
    expect(record).toMatchObject({ decision: 'share', to: '2026-09-01T00:00:00Z' });
    expect(record.witnessedBy).toBeUndefined();
  });

  it('shows a withdrawal as the deny that it is', () => {
    expect(readDecision({ ...right, decision: 'withdraw' }, TODAY).isWithdrawal).toBe(true);
    expect(asDecision('withdraw')).toBe('deny');
    expect(asDecision('flag')).toBe('flag');
  });

  it('reads a form that lacks everything', () => {
    expect(readValues(new FormData()).authority).toBe('');
  });
});
