import { doubleMetaphone } from 'double-metaphone';
import { nameParts, normalise, withoutParticles } from './normalise.ts';

export interface PersonName {
  given: string;
  family: string;
}

/** What is stored on a client beside the names themselves, for the indexes and the claim. */
export interface NameKeys {
  /** Normalised full names, aliases included. */
  names: string[];
  /** Whole names by sound, one entry for each way a name may sound, words in alphabetical order. */
  phonetic: string[];
}

/** More than this many words by two sounds each would be a list, not a key. */
const MAX_SPOKEN_WORDS = 5;

/** One person's name in each way that it is written: what a search compares what was typed with. */
export function writtenNames({ given, family }: PersonName): string[] {
  return writtenForms(nameParts(given), nameParts(family));
}

export function nameKeys(people: PersonName[]): NameKeys {
  const names = new Set<string>();
  const phonetic = new Set<string>();
  for (const person of people) {
    const given = nameParts(person.given);
    const family = nameParts(person.family);
    for (const name of writtenForms(given, family)) names.add(name);
    for (const parts of spokenForms(given, family)) {
      phoneticKeys(parts).forEach((key) => phonetic.add(key));
    }
  }
  return { names: [...names], phonetic: [...phonetic] };
}

/** Mary Ann and Maryann, al-Hassan and Alhassan: registers write the parts apart or together. */
function writtenForms(given: string[], family: string[]): string[] {
  const forms = [given, joined(given)].flatMap((first) =>
    [family, joined(family)].map((last) => normalise([...first, ...last].join(' '))),
  );
  return [...new Set(forms)].filter((name) => name !== '');
}

/**
 * Registers hold "Jane Mary Smith" whom everyone calls Jane Smith: both are her full name. Either
 * way round, because a particle at the beginning is kept and one in the middle is not.
 */
function spokenForms(given: string[], family: string[]): string[][] {
  const called = given.length > 1 && family.length > 0 ? [given.slice(0, 1)] : [];
  return [given, joined(given), ...called].flatMap((first) =>
    [family, joined(family)].flatMap((last) => [
      nameParts([...first, ...last].join(' ')),
      nameParts([...last, ...first].join(' ')),
    ]),
  );
}

function joined(parts: string[]): string[] {
  return parts.length > 1 ? [parts.join('')] : parts;
}

/** Full-name keys of one name, typed or stored: the same whichever way round it is written. */
export function phoneticKeys(parts: string[]): string[] {
  const spoken = withoutParticles(parts).slice(0, MAX_SPOKEN_WORDS);
  if (spoken.length === 0) return [];
  const combinations = spoken.reduce<string[][]>(
    (sofar, part) => sofar.flatMap((keys) => partKeys(part).map((key) => [...keys, key])),
    [[]],
  );
  return [...new Set(combinations.map((keys) => [...keys].sort().join(' ')))];
}

/** One or two sounds of one word; a word without Latin letters stands for itself. */
export function partKeys(part: string): string[] {
  const [first, second] = doubleMetaphone(part);
  if (first === '') return [part.toUpperCase()];
  return first === second ? [first] : [first, second];
}
