import { describe, expect, it } from '@jest/globals';
import { readSearch } from './search-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('a search', () => {
  it('needs some words', () => {
    expect(readSearch(form({ text: '  ' }), false).faults).toEqual([
      { field: 'text', code: 'empty' },
    ]);
  });

  it('is trimmed', () => {
    expect(readSearch(form({ text: ' Amy ' }), false).search).toEqual({ text: 'Amy' });
  });

  it('of the county needs a reference', () => {
    const { faults } = readSearch(form({ text: 'Amy', scope: 'county' }), true);
    expect(faults).toEqual([{ field: 'dutyReference', code: 'empty' }]);
  });

  it('of the county refuses a sentence as its reference', () => {
    const typed = form({ text: 'Amy', scope: 'county', dutyReference: 'call from Amy’s aunt' });
    expect(readSearch(typed, true).faults).toEqual([
      { field: 'dutyReference', code: 'impossible' },
    ]);
  });

  it('of the county carries its reference', () => {
    const typed = form({ text: 'Amy', scope: 'county', dutyReference: 'REF-1' });
    expect(readSearch(typed, true).search).toEqual({ text: 'Amy', dutyReference: 'REF-1' });
  });

  it('of one’s own families leaves a forgotten reference behind', () => {
    const typed = form({ text: 'Amy', scope: 'mine', dutyReference: 'REF-1' });
    expect(readSearch(typed, true).search).toEqual({ text: 'Amy' });
  });

  it('stays with one’s own families when another role forges the choice', () => {
    const typed = form({ text: 'Amy', scope: 'county', dutyReference: 'REF-1' });
    expect(readSearch(typed, false)).toMatchObject({ search: { text: 'Amy' }, faults: [] });
  });
});
