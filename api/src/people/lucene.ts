import { partKeys } from './name-keys.ts';
import { nicknamesOf } from './nicknames.ts';
import { isWholeWord } from './normalise.ts';

/**
 * Full-text queries for words that were typed. The words come normalised; what is escaped here is
 * escaped all the same, because a query language met with text from outside is an injection.
 */
export function namesQuery(parts: string[]): string | null {
  if (parts.length === 0) return null;
  const clauses = [...withOneForgiven(parts, nameClause), ...pairsJoined(parts)];
  return clauses.join(' OR ');
}

/** The same by sound, over the keys that are stored for each word. */
export function soundsQuery(parts: string[]): string | null {
  const heard = parts.filter((part) => part.length > 1);
  if (heard.length === 0) return null;
  return withOneForgiven(heard, (part) => anyOf(partKeys(part).map(escape))).join(' OR ');
}

/**
 * A whole word, its beginning, a slip or two, or what the person is called. More slips than the
 * matching allows: the index holds O'Neill with its apostrophe, and proposing costs little.
 */
function nameClause(part: string): string {
  const word = escape(part);
  if (part.length === 1) return `(${word}*)`;
  const slips = part.length < 5 ? 1 : 2;
  const near = part.length < 3 ? [] : [`${word}~${slips}`];
  return anyOf([`${word}^4`, `${word}*^2`, ...near, ...nicknamesOf(part).map(escape)]);
}

/**
 * Every word, or of three and more all but one: middle names come and go. Never the only whole one:
 * two initials are half a county.
 */
function withOneForgiven(parts: string[], clause: (part: string) => string): string[] {
  const all = allOf(parts.map(clause));
  if (parts.length < 3) return [all];
  const forgiven = parts
    .map((_, left) => parts.filter((__, i) => i !== left))
    .filter((rest) => rest.some(isWholeWord));
  return [`${all}^4`, ...forgiven.map((rest) => allOf(rest.map(clause)))];
}

/** Mary Ann and Maryann are written either way. */
function pairsJoined(parts: string[]): string[] {
  return parts.slice(1).map((part, i) => {
    const joined = [...parts.slice(0, i), parts[i]! + part, ...parts.slice(i + 2)];
    return allOf(joined.map(nameClause));
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
