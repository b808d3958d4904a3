import { readDate, type DateParts } from '#lib/format/typed-date.ts';

export type EnquiryValues = {
  clientReference: string;
  name: string;
  birthDate: DateParts;
  identifier: string;
  reason: string;
};
export type EnquiryFault = {
  field: 'clientReference' | 'name' | 'birthDate' | 'reason';
  code: 'who' | 'reference' | 'date' | 'reason';
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const shortestReason = 10;

export function readEnquiry(form: FormData) {
  const values = readValues(form);
  const birthDate = readDate(values.birthDate);
  const faults: EnquiryFault[] = [];
  if (values.clientReference && !uuid.test(values.clientReference)) {
    faults.push({ field: 'clientReference', code: 'reference' });
  }
  if (birthDate.kind === 'incomplete' || birthDate.kind === 'impossible') {
    faults.push({ field: 'birthDate', code: 'date' });
  } else if (
    !values.clientReference &&
    !(values.name && (birthDate.kind === 'date' || values.identifier))
  ) {
    faults.push({ field: 'clientReference', code: 'who' });
  }
  if (values.reason.length < shortestReason) faults.push({ field: 'reason', code: 'reason' });
  const enquiry = {
    clientReference: values.clientReference || undefined,
    name: values.name || undefined,
    birthDate: birthDate.kind === 'date' ? birthDate.iso : undefined,
    identifier: values.identifier || undefined,
    reason: values.reason,
  };
  return { values, faults, enquiry };
}

function readValues(form: FormData): EnquiryValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [day, month, year] = ['day', 'month', 'year'].map((part) => read(`birthDate-${part}`));
  return {
    clientReference: read('clientReference'),
    name: read('name'),
    birthDate: { day: day!, month: month!, year: year! },
    identifier: read('identifier'),
    reason: read('reason'),
  };
}
