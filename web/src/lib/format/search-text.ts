import { findPostcode, formatPostcode } from './postcode.ts';
import { emptyDate, readDate, type DateParts } from './typed-date.ts';

/** What a typed search most likely held, so that the claim form need not ask for it again. */
export type SearchGuess = {
  name: string;
  birthDate: DateParts;
  postcode: string;
  identifier: string;
};

const datePattern = /\b(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\b/;
const isoDatePattern = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const numberPattern = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b|\b[a-z]{0,5}[-/]?\d[\d-/]{3,}\b/i;

export function guessFields(text: string): SearchGuess {
  const date = takeDate(text);
  const postcode = findPostcode(date.rest) ?? '';
  const afterPostcode = date.rest.replace(postcode, ' ');
  const identifier = numberPattern.exec(afterPostcode)?.[0].trim() ?? '';
  return {
    name: afterPostcode.replace(identifier, ' ').replace(/\s+/g, ' ').trim(),
    birthDate: date.parts,
    postcode: formatPostcode(postcode) ?? '',
    identifier,
  };
}

function takeDate(text: string): { parts: DateParts; rest: string } {
  const british = datePattern.exec(text);
  const iso = isoDatePattern.exec(text);
  const [day, month, year] = british ? british.slice(1) : iso ? iso.slice(1).reverse() : [];
  const parts = { day: day ?? '', month: month ?? '', year: year ?? '' };
  if (readDate(parts).kind !== 'date') return { parts: emptyDate, rest: text };
  return { parts, rest: text.replace((british ?? iso)![0], ' ') };
}
