import { formatPostcode } from '#lib/format/postcode.ts';
import { readDate, type DateParts, type TypedDate } from '#lib/format/typed-date.ts';

export type ClaimValues = {
  name: string;
  birthDate: DateParts;
  postcode: string;
  identifier: string;
  reason: string;
};

export type ClaimField = keyof ClaimValues;
export type ClaimFault = {
  field: ClaimField;
  code: 'empty' | 'incomplete' | 'impossible' | 'tooFew' | 'tooShort';
};

/** What the API asks of a reason: less would not be one. */
const shortestReason = 10;

export function readClaim(form: FormData) {
  const values = readValues(form);
  const birthDate = readDate(values.birthDate);
  const postcode = formatPostcode(values.postcode);
  const faults = findFaults(values, birthDate, postcode);
  const claim = {
    name: values.name,
    birthDate: birthDate.kind === 'date' ? birthDate.iso : undefined,
    postcode: postcode ?? undefined,
    identifier: values.identifier || undefined,
    reason: values.reason,
  };
  return { values, faults, claim };
}

function readValues(form: FormData): ClaimValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [day, month, year] = ['day', 'month', 'year'].map((part) => read(`birthDate-${part}`));
  return {
    name: read('name'),
    birthDate: { day: day!, month: month!, year: year! },
    postcode: read('postcode'),
    identifier: read('identifier'),
    reason: read('reason'),
  };
}

function findFaults(
  values: ClaimValues,
  birthDate: TypedDate,
  postcode: string | null,
): ClaimFault[] {
  const faults: ClaimFault[] = [];
  if (!values.name) faults.push({ field: 'name', code: 'empty' });
  if (birthDate.kind === 'incomplete' || birthDate.kind === 'impossible') {
    faults.push({ field: 'birthDate', code: birthDate.kind });
  }
  if (values.postcode && !postcode) faults.push({ field: 'postcode', code: 'impossible' });
  const given = [birthDate.kind !== 'empty', values.postcode, values.identifier];
  if (given.filter(Boolean).length < 2) addTooFew(faults, given);
  if (!values.reason) faults.push({ field: 'reason', code: 'empty' });
  else if (values.reason.length < shortestReason) {
    faults.push({ field: 'reason', code: 'tooShort' });
  }
  return faults;
}

/** The summary's link leads to the first of the three that is still empty. */
function addTooFew(faults: ClaimFault[], given: unknown[]): void {
  const fields: ClaimField[] = ['birthDate', 'postcode', 'identifier'];
  faults.push({ field: fields[given.findIndex((one) => !one)]!, code: 'tooFew' });
}
