import type { EndReason } from '#lib/api/types.ts';
import { partsAt, readDate, type DateParts } from '#lib/format/typed-date.ts';

export const endReasons: readonly EndReason[] = [
  'finished',
  'moved',
  'handedOver',
  'ownWish',
  'mistake',
  'other',
];

/** `what`: a line's id, for one worker's part with a colon and the worker's. */
export type EndValues = { what: string; reason: EndReason | null; lastDay: DateParts };
export type EndFault = keyof EndValues | 'last';

export const partOf = (lineId: string, practitionerId: string): string =>
  `${lineId}:${practitionerId}`;

/** Ends today, where the service is. */
export function emptyEnd(what: string, asOf: string, timeZone: string): EndValues {
  return { what, reason: null, lastDay: partsAt(asOf, timeZone) };
}

export function readEnd(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: EndValues = {
    what: read('what'),
    reason: endReasons.find((reason) => reason === read('reason')) ?? null,
    lastDay: { day: read('lastDay-day'), month: read('lastDay-month'), year: read('lastDay-year') },
  };
  const lastDay = readDate(values.lastDay);
  const faults: EndFault[] = [];
  if (!values.what) faults.push('what');
  if (!values.reason) faults.push('reason');
  if (lastDay.kind !== 'date') faults.push('lastDay');
  const [lineId = '', practitionerId] = values.what.split(':');
  const asked = { reason: values.reason, lastDay: lastDay.kind === 'date' ? lastDay.iso : '' };
  return { values, faults, lineId, asked, practitionerId };
}
