import type { Basis } from '#lib/api/types.ts';
import { partsAt, readDate, type DateParts } from '#lib/format/typed-date.ts';

export type JoinValues = { role: string; basis: string; firstDay: DateParts };
export type JoinFault = keyof JoinValues | 'already' | 'agreement';

/** From today, where the service is; the only role there is, is chosen already. */
export function emptyJoin(roles: readonly string[], asOf: string, timeZone: string): JoinValues {
  const role = roles.length === 1 ? roles[0]! : '';
  return { role, basis: '', firstDay: partsAt(asOf, timeZone) };
}

export function readJoin(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: JoinValues = {
    role: read('role'),
    basis: read('basis'),
    firstDay: {
      day: read('firstDay-day'),
      month: read('firstDay-month'),
      year: read('firstDay-year'),
    },
  };
  const firstDay = readDate(values.firstDay);
  const faults: JoinFault[] = [];
  if (!values.role) faults.push('role');
  if (!values.basis) faults.push('basis');
  if (firstDay.kind !== 'date') faults.push('firstDay');
  const asked = {
    role: values.role,
    // One that there is not, the API refuses.
    basis: values.basis as Basis,
    firstDay: firstDay.kind === 'date' ? firstDay.iso : '',
  };
  return { values, faults, asked };
}
