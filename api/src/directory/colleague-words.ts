import { nameParts } from '../people/normalise.ts';

/** What stands between the words that mean something: "a school nurse in Ashdale". */
const SMALL = new Set(
  'a an and at by for from in is of on or our the their to who with'.split(' '),
);

/**
 * The words by which a colleague is looked for, in comparable form; the plural finds the singular too, as a
 * word fits where one begins with it.
 */
export function colleagueWords(text: string): string[] {
  const parts = nameParts(text);
  const telling = parts.filter((part) => !SMALL.has(part));
  const words = (telling.length > 0 ? telling : parts).map((part) =>
    part.length > 4 && /[^s]s$/.test(part) ? part.slice(0, -1) : part,
  );
  return [...new Set(words)].slice(0, 8);
}
