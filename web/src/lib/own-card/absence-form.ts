import { emptyDate, partsAt, readDate, type DateParts } from '#lib/format/typed-date.ts';

export type AbsenceValues = { firstDay: DateParts; lastDay: DateParts; coverId: string };
export type AbsenceFault = 'firstDay' | 'lastDay' | 'coverId' | 'already';

/** From today, where the service is. */
export const emptyAbsence = (now: string, timeZone: string): AbsenceValues => ({
  firstDay: partsAt(now, timeZone),
  lastDay: emptyDate,
  coverId: '',
});

export function readAbsence(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const date = (name: string): DateParts => ({
    day: read(`${name}-day`),
    month: read(`${name}-month`),
    year: read(`${name}-year`),
  });
  const values = { firstDay: date('firstDay'), lastDay: date('lastDay'), coverId: read('coverId') };
  const faults: AbsenceFault[] = [];
  const day = (name: 'firstDay' | 'lastDay'): string => {
    const typed = readDate(values[name]);
    if (typed.kind === 'date') return typed.iso;
    faults.push(name);
    return '';
  };
  const days = { firstDay: day('firstDay'), lastDay: day('lastDay') };
  const absence = { ...days, ...(values.coverId && { coverId: values.coverId }) };
  return { values, faults, absence };
}
