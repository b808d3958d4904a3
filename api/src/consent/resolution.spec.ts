import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectiveDecision, type ConsentRecord, type Encounter } from './resolution.ts';
import { CATEGORIES, DECISIONS } from './vocabulary.ts';

const AT = new Date('2026-03-01T10:00:00Z');
const OPENNESS = { deny: 0, none: 1, flag: 2, share: 3 };

const encounter: Encounter = {
  involvement: {
    id: 'line',
    class: 'sensitive',
    category: 'substanceMisuse',
    agencies: ['team', 'service', 'trust'],
  },
  viewer: { practitionerId: 'me', sector: 'school', agencies: ['school', 'academy'] },
  at: AT,
  sensitiveShareMonths: 12,
  subject: { id: 'self', birthDate: '2015-01-01', dueDate: null, assessments: [] },
  ageOfDeciding: 16,
  timeZone: 'Europe/London',
};

const source = fc.oneof(
  fc.constant({ scope: 'all' as const, id: null }),
  fc.record({ scope: fc.constant('involvement' as const), id: fc.constantFrom('line', 'other') }),
  fc.record({
    scope: fc.constant('agency' as const),
    id: fc.constantFrom('team', 'service', 'trust', 'x'),
  }),
  fc.record({ scope: fc.constant('category' as const), id: fc.constantFrom(...CATEGORIES) }),
);
const recipient = fc.oneof(
  fc.constant({ scope: 'all' as const, id: null }),
  fc.record({ scope: fc.constant('practitioner' as const), id: fc.constantFrom('me', 'you') }),
  fc.record({
    scope: fc.constant('agency' as const),
    id: fc.constantFrom('school', 'academy', 'y'),
  }),
  fc.record({ scope: fc.constant('sector' as const), id: fc.constantFrom('school', 'police') }),
);
const record = fc.record({
  authority: fc.constantFrom('self', 'mother', 'father'),
  decision: fc.constantFrom(...DECISIONS),
  source,
  recipient,
  from: fc.constant(null),
  to: fc.constant(null),
  recordedAt: fc.constant(new Date('2026-02-01T00:00:00Z')),
});
const records = fc
  .array(record, { maxLength: 8 })
  .map((list): ConsentRecord[] => list.map((each, seq) => ({ ...each, seq })));

const decide = (list: ConsentRecord[]) => effectiveDecision(list, [], encounter);
const next = (list: ConsentRecord[]) => Math.max(-1, ...list.map(({ seq }) => seq)) + 1;

describe('the effective decision', () => {
  it('does not depend on the order in which records are read', () => {
    fc.assert(
      fc.property(records, (list) => expect(decide([...list].reverse())).toBe(decide(list))),
    );
  });

  it('is nothing where there is no record', () => {
    expect(decide([])).toBe('none');
  });

  it('never gets more open when one authority denies the viewer this very line', () => {
    fc.assert(
      fc.property(records, record, (list, last) => {
        const deny: ConsentRecord = {
          ...last,
          decision: 'deny',
          source: { scope: 'involvement', id: 'line' },
          recipient: { scope: 'practitioner', id: 'me' },
          seq: next(list),
        };
        expect(decide([...list, deny])).toBe('deny');
      }),
    );
  });

  it('never gets more open by what another authority says', () => {
    fc.assert(
      fc.property(records, records, (list, more) => {
        const mine = list.map((each) => ({ ...each, authority: 'self' }));
        const theirs = more.map((each) => ({ ...each, authority: 'mother', seq: each.seq + 100 }));
        const alone = decide(mine);
        // Somebody else's word can make nothing of a deny or a flag; it can answer where nobody spoke.
        if (alone === 'none') return;
        expect(OPENNESS[decide([...mine, ...theirs])]).toBeLessThanOrEqual(OPENNESS[alone]);
      }),
    );
  });

  it('forgets a record that is cleared in exactly its scopes', () => {
    fc.assert(
      fc.property(records, record, (list, last) => {
        const set = { ...last, seq: next(list) };
        const isSame = (each: ConsentRecord) =>
          each.authority === set.authority &&
          JSON.stringify([each.source, each.recipient]) ===
            JSON.stringify([set.source, set.recipient]);
        const others = list.filter((each) => !isSame(each));
        const cleared: ConsentRecord = { ...set, decision: 'clear', seq: set.seq + 1 };
        expect(decide([...others, set, cleared])).toBe(decide(others));
      }),
    );
  });
});
