import { COUNTRIES, type CountryCode } from '../common/countries.ts';
import { type IdentifierSystem, isNhsNumber, normaliseIdentifier } from './identifiers.ts';
import { isWholeWord, nameParts } from './normalise.ts';
import { takeDate, type TypedDate } from './typed-date.ts';

/** What someone typed into the one search box, taken apart. */
export interface ParsedQuery {
  nameParts: string[];
  birthDate?: TypedDate;
  /** Upper case with one space. */
  postcode?: string;
  identifier?: { system: IdentifierSystem; value: string };
}

/** More words than the longest names have would only cost time. */
const MAX_NAME_PARTS = 8;

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const LABELS = new RegExp(
  `${BEFORE}(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|due(?: on)?|nhs(?: (?:no\\.?|number))?|` +
    `case(?: (?:no\\.?|number|ref(?:erence)?))?|postcode)\\s*[:.]?(?=\\s|\\d|$)`,
  'giu',
);
const NHS = new RegExp(`${BEFORE}\\d{3}[ -]?\\d{3}[ -]?\\d{4}${AFTER}`, 'gu');
const POSTCODES = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, { postcode }]) => [
    code,
    new RegExp(`${BEFORE}${postcode}${AFTER}`, 'iu'),
  ]),
) as Record<CountryCode, RegExp>;
const CASE_NUMBER = new RegExp(
  `${BEFORE}(?:[a-z]{1,5}[-/]\\d{2,4}[-/]\\d{2,8}|[a-z]{1,5}[-/ ]?\\d{4,12}|\\d{5,12})${AFTER}`,
  'iu',
);

/** `today` settles the century of a year of two digits, `country` what a postcode looks like. */
export function parseQuery(text: string, today: Date, country: CountryCode): ParsedQuery {
  const query: ParsedQuery = { nameParts: [] };
  let rest = text;
  const nhs = [...text.matchAll(NHS)].find(([number]) => isNhsNumber(number));
  if (nhs) {
    query.identifier = { system: 'nhs', value: normaliseIdentifier('nhs', nhs[0]) };
    rest = rest.replace(nhs[0], ' ');
  }
  const dated = takeDate(rest, today);
  if (dated.found) query.birthDate = dated.found;
  rest = dated.rest;
  const postcode = POSTCODES[country].exec(rest);
  if (postcode) {
    query.postcode = stored(postcode);
    rest = rest.replace(postcode[0], ' ');
  }
  const caseNumber = query.identifier ? null : CASE_NUMBER.exec(rest);
  if (caseNumber) {
    query.identifier = { system: 'case', value: normaliseIdentifier('case', caseNumber[0]) };
    rest = rest.replace(caseNumber[0], ' ');
  }
  // Born and Due are names too: they are labels only beside what they label.
  const isLabelled = query.birthDate ?? query.postcode ?? query.identifier;
  if (isLabelled) rest = rest.replace(LABELS, ' ');
  query.nameParts = nameParts(rest).slice(0, MAX_NAME_PARTS);
  return query;
}

export function isEmptyQuery(query: ParsedQuery): boolean {
  return !query.nameParts.length && !query.birthDate && !query.postcode && !query.identifier;
}

/** Whether enough was typed to search a county with: a whole word, or a fact. */
export function isSpecific(query: ParsedQuery): boolean {
  const { nameParts, birthDate, postcode, identifier } = query;
  return nameParts.some(isWholeWord) || Boolean(birthDate ?? postcode ?? identifier);
}

/** One postcode as typed in its own field; null where it is none. */
export function normalisePostcode(text: string, country: CountryCode): string | null {
  const match = POSTCODES[country].exec(text.trim());
  return match && match[0] === text.trim() ? stored(match) : null;
}

const stored = ([, ...parts]: RegExpExecArray): string => parts.join(' ').toUpperCase();

/** One NHS or case number as typed in its own field; null where nothing is left of it. */
export function readIdentifier(text: string): { system: IdentifierSystem; value: string } | null {
  const system = isNhsNumber(text) && /^[\d\s-]+$/.test(text) ? 'nhs' : 'case';
  const value = normaliseIdentifier(system, text);
  return value.length < 4 ? null : { system, value };
}
