import { describe, expect, test } from '@jest/globals';
import { readShield } from './shield-form.ts';

function typed(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readShield(form);
}

describe('what is typed to set a shield', () => {
  const right: [string, string][] = [
    ['kind', 'full'],
    ['reason', 'threat'],
  ];

  test('is right with what and why; a last day and names may be added', () => {
    expect(typed(right)).toMatchObject({ faults: [], lastDay: undefined });
    const more: [string, string][] = [
      ['until-day', '31'],
      ['until-month', '3'],
      ['until-year', '2030'],
      ['allows', 'a'],
      ['allows', 'b'],
      ['withHousehold', 'yes'],
    ];
    expect(typed([...right, ...more])).toMatchObject({
      faults: [],
      lastDay: '2030-03-31',
      values: { kind: 'full', allows: ['a', 'b'], withHousehold: true },
    });
  });

  test.each([
    ['nothing', [], ['kind', 'reason']],
    [
      'another kind',
      [
        ['kind', 'covert'],
        ['reason', 'threat'],
      ],
      ['kind'],
    ],
    ['half a day', [...right, ['until-day', '31']], ['until']],
    [
      'a day that does not exist',
      [...right, ['until-day', '31'], ['until-month', '2'], ['until-year', '2030']],
      ['until'],
    ],
  ] as [string, [string, string][], string[]][])('%s', (_what, fields, faults) => {
    expect(typed(fields).faults).toEqual(faults);
  });
});
