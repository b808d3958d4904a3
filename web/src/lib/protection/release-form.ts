import type { ReleaseReason } from '#lib/api/types.ts';
import { readDate, type DateParts } from '#lib/format/typed-date.ts';

export const releaseReasons: readonly ReleaseReason[] = [
  'childAtRisk',
  'adultAtRisk',
  'courtOrder',
  'ownWish',
  'other',
];

export type ReleaseValues = { line: string; reason: ReleaseReason | null; until: DateParts };
export type ReleaseFault = keyof ReleaseValues;

export const emptyRelease: ReleaseValues = {
  line: '',
  reason: null,
  until: { day: '', month: '', year: '' },
};

export function readRelease(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: ReleaseValues = {
    line: read('line'),
    reason: releaseReasons.find((reason) => reason === read('reason')) ?? null,
    until: { day: read('until-day'), month: read('until-month'), year: read('until-year') },
  };
  const until = readDate(values.until);
  const faults: ReleaseFault[] = [];
  if (!values.line) faults.push('line');
  if (!values.reason) faults.push('reason');
  if (until.kind !== 'date') faults.push('until');
  return { values, faults, lastDay: until.kind === 'date' ? until.iso : '' };
}
