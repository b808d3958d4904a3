import { partKeys } from './name-keys.ts';
import { nicknamesOf } from './nicknames.ts';
import { isWholeWord } from './normalise.ts';
import { withSlips } from './slips.ts';

/** A long word in a long name is known by its beginning, its sound or one slip; two would take long. */
const MOST_LETTERS_WITH_TWO_SLIPS = 16;
const MOST_WORDS_WITH_TWO_SLIPS = 3;

/**
 * Full-text queries for words that were typed. The words come normalised; what is escaped here is
 * escaped all the same, because a query language met with text from outside is an injection.
 */
export function namesQuery(parts: string[]): string | null {
  if (parts.length === 0) return null;
  const slips = parts.length > MOST_WORDS_WITH_TWO_SLIPS ? 1 : 2;
  const clauses = [
    ...withOneForgiven(parts, (part) => nameClause(part, slips)),
    ...pairsJoined(parts),
  ];
  return clauses.join(' OR ');
}

/** The same by sound, over the keys that are stored for each word. */
export function soundsQuery(parts: string[]): string | null {
  const heard = parts.filter((part) => part.length > 1);
  if (heard.length === 0) return null;
  return withOneForgiven(heard, (part) => anyOf(partKeys(part).map(escape))).join(' OR ');
}

/**
 * A whole word, its beginning, a slip or two, or what the person is called. As many slips as the
 * matching allows, and one for an apostrophe: the directory keeps names as they are written.
 */
function nameClause(part: string, mostSlips: number): string {
  const word = escape(part);
  if (part.length === 1) return `(${word}*)`;
  const length = [...part].length;
  const slips = length < 5 || length > MOST_LETTERS_WITH_TWO_SLIPS ? 1 : mostSlips;
  const near = length < 3 ? [] : [`/${withSlips(part.toLowerCase(), slips)}/`];
  return anyOf([`${word}*`, ...near, ...nicknamesOf(part).map(escape)]);
}

/**
 * Every word, or of three and more all but one: middle names come and go. Never the only whole one:
 * two initials are half a county.
 */
function withOneForgiven(parts: string[], clause: (part: string) => string): string[] {
  const clauses = parts.map(clause);
  const forgiven = parts
    .map((_, left) => parts.flatMap((part, i) => (i === left ? [] : [{ part, i }])))
    .filter((rest) => parts.length >= 3 && rest.some(({ part }) => isWholeWord(part)));
  // Whoever has every word has all but one.
  return forgiven.length
    ? forgiven.map((rest) => allOf(rest.map(({ i }) => clauses[i]!)))
    : [allOf(clauses)];
}

/** Mary Ann and Maryann are written either way. */
function pairsJoined(parts: string[]): string[] {
  return parts.slice(1).map((part, i) => {
    const joined = [...parts.slice(0, i), parts[i]! + part, ...parts.slice(i + 2)];
    return allOf(joined.map((word) => nameClause(word, 1)));
  });
}

function anyOf(terms: string[]): string {
  return `(${terms.join(' OR ')})`;
}

function allOf(clauses: string[]): string {
  return `(${clauses.join(' AND ')})`;
}

/** Lower case, so that no word can be one of the operators AND, OR and NOT. */
function escape(word: string): string {
  return word.toLowerCase().replace(/[+\-&|!(){}[\]^"~*?:\\/<>=\s]/g, '\\$&');
}
