import { readDate, type DateParts } from '#lib/format/typed-date.ts';

export type BarValues = {
  clientReference: string;
  authorityReference: string;
  reason: string;
  until: DateParts;
};
export type BarFault = keyof BarValues;

export const emptyBar: BarValues = {
  clientReference: '',
  authorityReference: '',
  reason: '',
  until: { day: '', month: '', year: '' },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const shortestReason = 10;
const longestReason = 300;

export function readBar(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: BarValues = {
    clientReference: read('clientReference'),
    authorityReference: read('authorityReference'),
    reason: read('reason'),
    until: { day: read('until-day'), month: read('until-month'), year: read('until-year') },
  };
  const { clientReference, authorityReference, reason } = values;
  const until = readDate(values.until);
  const faults: BarFault[] = [];
  if (!uuid.test(clientReference)) faults.push('clientReference');
  // Nobody is barred from deciding about themselves.
  if (
    !uuid.test(authorityReference) ||
    authorityReference.toLowerCase() === clientReference.toLowerCase()
  ) {
    faults.push('authorityReference');
  }
  if (reason.length < shortestReason || reason.length > longestReason) faults.push('reason');
  if (until.kind !== 'date') faults.push('until');
  const lastDay = until.kind === 'date' ? until.iso : '';
  return { values, faults, bar: { clientReference, authorityReference, reason, until: lastDay } };
}
