import type { Category } from '#lib/api/types.ts';
import { readDate, type DateParts } from '#lib/format/typed-date.ts';

export type Matter = Category | 'all';
export type CompetenceValues = { categories: Matter[]; until: DateParts };
export type CompetenceFault = keyof CompetenceValues;

export const emptyCompetence: CompetenceValues = {
  categories: [],
  until: { day: '', month: '', year: '' },
};

export function readCompetence(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: CompetenceValues = {
    categories: form.getAll('categories').map(String) as Matter[],
    until: { day: read('until-day'), month: read('until-month'), year: read('until-year') },
  };
  const until = readDate(values.until);
  const faults: CompetenceFault[] = [];
  if (values.categories.length === 0) faults.push('categories');
  if (until.kind !== 'date') faults.push('until');
  return { values, faults, lastDay: until.kind === 'date' ? until.iso : '' };
}
