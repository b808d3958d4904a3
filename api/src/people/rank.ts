import { makeNameMatcher, type NameMatch } from './name-match.ts';
import type { ParsedQuery } from './query-parser.ts';

/**
 * What the viewer may see of one person. The score is computed from these fields and no others: a
 * person whose place is shielded comes without postcodes, so that typing it finds nobody.
 */
export interface Rankable {
  id: string;
  given: string;
  family: string;
  aliases: { given: string; family: string }[];
  birthDate: string | null;
  dueDate: string | null;
  /** Of every home of theirs now; none where their place is shielded. */
  postcodes: string[];
  /** The typed identifier is this person's (compared as keyed hash, in the database). */
  hasIdentifier: boolean;
}

export interface Ranked<P extends Rankable> {
  person: P;
  /** Higher is nearer; equal scores are equal matches. */
  score: number;
  /** The alias that matched, where it matched better than the name. */
  matchedName?: string;
}

const IDENTIFIER = 10;
const BIRTH_DATE = 2;
const BIRTH_DATE_TRANSPOSED = 1.5;
const POSTCODE = 1;

/** Everyone who matches what was typed, nearest first, the youngest first among equals. */
export function rank<P extends Rankable>(people: P[], query: ParsedQuery): Ranked<P>[] {
  const matchName = makeNameMatcher(query.nameParts);
  return people
    .map((person) => score(person, query, matchName))
    .filter((match) => match !== null)
    .sort(nearestFirst);
}

/**
 * A typed name must match. A typed date, postcode or number adds where it agrees and takes nothing
 * away where it does not: dates are mistyped, people move. Without a name one of them must agree.
 */
function score<P extends Rankable>(
  person: P,
  query: ParsedQuery,
  matchName: (name: { given: string; family: string }) => NameMatch,
): Ranked<P> | null {
  const facts = factScore(person, query);
  if (person.hasIdentifier) return { person, score: IDENTIFIER + facts };
  if (query.nameParts.length === 0) return facts > 0 ? { person, score: facts } : null;
  const own = matchName(person);
  const [alias, other] = bestAlias(person, matchName);
  if (own === 0 && other === 0) return null;
  const ranked: Ranked<P> = { person, score: round(Math.max(own, other) + facts) };
  if (alias && other > own) ranked.matchedName = `${alias.given} ${alias.family}`.trim();
  return ranked;
}

function bestAlias(
  person: Rankable,
  matchName: (name: { given: string; family: string }) => NameMatch,
): [Rankable['aliases'][number] | null, NameMatch] {
  let best: [Rankable['aliases'][number] | null, NameMatch] = [null, 0];
  for (const alias of person.aliases) {
    const match = matchName(alias);
    if (match > best[1]) best = [alias, match];
  }
  return best;
}

function factScore(person: Rankable, query: ParsedQuery): number {
  let sum = 0;
  const date = person.birthDate ?? person.dueDate;
  if (date !== null && query.birthDate) {
    if (query.birthDate.date === date) sum += BIRTH_DATE;
    else if (query.birthDate.transposed === date) sum += BIRTH_DATE_TRANSPOSED;
  }
  if (query.postcode && person.postcodes.includes(query.postcode)) sum += POSTCODE;
  return sum;
}

/** Fractions of equal worth must compare equal for the youngest to come first among them. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function nearestFirst(a: Ranked<Rankable>, b: Ranked<Rankable>): number {
  return (
    b.score - a.score ||
    compare(birth(b.person), birth(a.person)) ||
    compare(fullName(a.person), fullName(b.person)) ||
    compare(a.person.id, b.person.id)
  );
}

/** Unborn children are the youngest; people of unknown age come last. */
function birth({ birthDate, dueDate }: Rankable): string {
  return birthDate ?? dueDate ?? '';
}

function fullName({ family, given }: Rankable): string {
  return `${family} ${given}`;
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
