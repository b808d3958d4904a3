import { describe, expect, it } from '@jest/globals';
import type { FamilyLine } from '#lib/api/types.ts';
import { agencyRows } from './agency-rows.ts';

const line = (changes: Partial<FamilyLine>): FamilyLine => ({
  id: 'line',
  clientId: 'amy',
  agencyName: 'St Brigid’s',
  sector: 'school',
  role: 'classTeacher',
  leadName: 'Tom Fielding',
  isOwn: false,
  ...changes,
});

describe('the services of a family', () => {
  it('stand once, however many children they see, and lead to the first of them', () => {
    expect(agencyRows([line({}), line({ clientId: 'jack' })])).toEqual([line({})]);
  });

  it('stand apart where the person or the part differs', () => {
    const rows = [line({}), line({ leadName: 'Ann Poole' }), line({ role: 'safeguardingLead' })];
    expect(agencyRows(rows)).toEqual(rows);
  });

  it('end with the viewer’s own', () => {
    const own = line({ isOwn: true, agencyName: 'Elmford Health Visiting' });
    expect(agencyRows([own, line({})])).toEqual([line({}), own]);
  });
});
