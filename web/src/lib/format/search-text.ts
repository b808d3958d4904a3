import { formatPostcode } from './postcode.ts';
import { emptyDate, readDate, type DateParts } from './typed-date.ts';

/** What a typed search most likely was, so that the claim form need not ask for it again. */
export type SearchGuess = {
  name: string;
  birthDate: DateParts;
  postcode: string;
  identifier: string;
};

export function guessFields(text: string): SearchGuess {
  const typed = text.trim();
  const guess: SearchGuess = { name: '', birthDate: emptyDate, postcode: '', identifier: '' };
  const birthDate = asDate(typed);
  const postcode = formatPostcode(typed);
  if (birthDate) return { ...guess, birthDate };
  if (postcode) return { ...guess, postcode };
  if (/\d/.test(typed) && !/[a-z]{3}/i.test(typed)) return { ...guess, identifier: typed };
  return { ...guess, name: typed };
}

function asDate(typed: string): DateParts | null {
  const british = /^(\d{1,2})[\s./-](\d{1,2})[\s./-](\d{4})$/.exec(typed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const [day, month, year] = british ? british.slice(1) : iso ? iso.slice(1).reverse() : [];
  if (!day || !month || !year) return null;
  return readDate({ day, month, year }).kind === 'date' ? { day, month, year } : null;
}
