/** What stood in the search form, kept so that a mistake costs no typing. */
export type SearchValues = { text: string; scope: 'mine' | 'county'; dutyReference: string };

export type SearchFault = { field: 'text' | 'dutyReference'; code: 'empty' | 'impossible' };

/** A referral's number and no sentence: what stands here is kept in the record of access. */
const referencePattern = /^[A-Za-z0-9][A-Za-z0-9/._-]{2,39}$/;

export const emptySearch: SearchValues = { text: '', scope: 'mine', dutyReference: '' };

/** Only a front-door role may look beyond its own families; for others the choice does not exist. */
export function readSearch(form: FormData, maySearchCounty: boolean) {
  const isCounty = maySearchCounty && form.get('scope') === 'county';
  const values: SearchValues = {
    text: read(form, 'text'),
    scope: isCounty ? 'county' : 'mine',
    dutyReference: read(form, 'dutyReference'),
  };
  const faults: SearchFault[] = [];
  if (!values.text) faults.push({ field: 'text', code: 'empty' });
  if (isCounty && !referencePattern.test(values.dutyReference)) {
    faults.push({ field: 'dutyReference', code: values.dutyReference ? 'impossible' : 'empty' });
  }
  const search = isCounty
    ? { text: values.text, dutyReference: values.dutyReference }
    : { text: values.text };
  return { values, faults, search };
}

function read(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
