import { describe, expect, test } from '@jest/globals';
import { readConcern } from './concern-form.ts';

const form = (...entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
const whole: [string, string][] = [
  ['about', 'child'],
  ['urgency', 'today'],
  ['talk', 'call'],
];

describe('the form of a concern', () => {
  test('nobody ticked is everybody', () => {
    expect(readConcern(form(...whole)).asked).toEqual({
      ...{ about: 'child', urgency: 'today', talk: 'call' },
    });
  });

  test('each ticked is asked once', () => {
    const ticked = form(...whole, ['to', 'a'], ['to', 'b'], ['to', 'a']);
    expect(readConcern(ticked)).toMatchObject({ faults: [], asked: { toIds: ['a', 'b'] } });
  });

  test('what was not chosen is named, in the order of the page', () => {
    expect(readConcern(form()).faults).toEqual(['about', 'urgency', 'talk']);
    expect(readConcern(form(['urgency', 'today'])).faults).toEqual(['about', 'talk']);
  });
});
