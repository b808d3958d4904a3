import { editDistance, slipsAllowed } from './edit-distance.ts';
import { partKeys } from './name-keys.ts';
import { isNicknameOf } from './nicknames.ts';
import { nameParts } from './normalise.ts';

/** 0 no match; 1 every typed word stands exactly in the name; a little more for a whole name in order. */
export type NameMatch = number;

/** A word of the name, or two neighbours written as one; `mask` says which words it uses up. */
interface Piece {
  text: string;
  mask: number;
  at: number;
  length: 1 | 2;
}

const EXACT = 1;
const PREFIX = 0.9;
const INITIAL = 0.6;
const NICKNAME = 0.85;
const ONE_SLIP = 0.8;
const TWO_SLIPS = 0.7;
const SOUND = 0.65;
const INSIDE = 0.6;

/** A typed word that stands nowhere in the name is forgiven once among three or more. */
const FORGIVEN = 0.3;
const WHOLE_NAME = 0.06;
const IN_ORDER = 0.03;
const MAX_PARTS = 8;

/** One matcher for one query: sounds and names are worked out once, however many people follow. */
export function makeNameMatcher(
  typed: string[],
): (name: { given: string; family: string }) => NameMatch {
  const words = pieces(typed);
  const similarity = makeSimilarity();
  const memo = new Map<string, string[]>();
  const parts = (text: string) => {
    let known = memo.get(text);
    if (!known) memo.set(text, (known = nameParts(text)));
    return known;
  };
  return ({ given, family }) => {
    const name = [...parts(given), ...parts(family)].slice(0, MAX_PARTS);
    if (typed.length === 0 || name.length === 0) return 0;
    return bestAssignment(typed.length, words, name.length, pieces(name), similarity);
  };
}

function pieces(words: string[]): Piece[] {
  const single = words.map((text, at) => ({ text, mask: 1 << at, at, length: 1 as const }));
  const pairs = words.slice(1).flatMap((text, at) => {
    const pair = { mask: 3 << at, at, length: 2 as const };
    return [
      { ...pair, text: words[at]! + text },
      { ...pair, text: text + words[at]! },
    ];
  });
  return [...single, ...pairs];
}

type Similarity = (typed: string, stored: string) => number;

/** A typed word, or two, standing for one piece of the name. */
interface Option {
  length: number;
  piece: Piece;
  worth: number;
}

const NO_MATCH = Number.NEGATIVE_INFINITY;

/**
 * Gives each typed word its own word of the name so that the sum is largest. Names are short, so
 * every way is tried; most end at the first typed word, which resembles nothing.
 */
function bestAssignment(
  typedCount: number,
  typed: Piece[],
  nameCount: number,
  name: Piece[],
  similarity: Similarity,
): NameMatch {
  const options = optionsAt(typedCount, typed, name, similarity);
  const all = (1 << nameCount) - 1;
  const walk = (at: number, used: number, last: number, isForgiven: boolean): number => {
    if (at >= typedCount) {
      return (used === all ? WHOLE_NAME : 0) + (last < nameCount ? IN_ORDER : 0);
    }
    let best = NO_MATCH;
    for (const { length, piece, worth } of options[at]!) {
      if (used & piece.mask) continue;
      const next = piece.at > last ? piece.at : nameCount;
      best = Math.max(best, worth + walk(at + length, used | piece.mask, next, isForgiven));
    }
    if (typedCount >= 3 && !isForgiven) {
      best = Math.max(best, walk(at + 1, used, last, true) - FORGIVEN / typedCount);
    }
    return best;
  };
  return Math.max(0, walk(0, 0, -1, false));
}

function optionsAt(
  typedCount: number,
  typed: Piece[],
  name: Piece[],
  similarity: Similarity,
): Option[][] {
  const options: Option[][] = Array.from({ length: typedCount }, () => []);
  for (const word of typed) {
    for (const piece of name) {
      // Two pairs that resemble each other are four words that may not: Ami Khan, Ali Khan.
      if (word.length === 2 && piece.length === 2) continue;
      const like = similarity(word.text, piece.text);
      const worth = (like * word.length) / typedCount;
      if (like > 0) options[word.at]!.push({ length: word.length, piece, worth });
    }
  }
  return options;
}

function makeSimilarity(): Similarity {
  const sounds = new Map<string, string[]>();
  const soundsOf = (word: string) => {
    let keys = sounds.get(word);
    if (!keys) sounds.set(word, (keys = partKeys(word)));
    return keys;
  };
  return (typed, stored) => {
    if (typed === stored) return EXACT;
    if (stored.startsWith(typed)) return typed.length === 1 ? INITIAL : PREFIX;
    if (isNicknameOf(typed, stored)) return NICKNAME;
    const allowed = slipsAllowed(Math.max(typed.length, stored.length));
    const slips = allowed > 0 ? editDistance(typed, stored, allowed) : allowed + 1;
    if (slips <= allowed) return slips === 1 ? ONE_SLIP : TWO_SLIPS;
    if (typed.length >= 4 && stored.includes(typed)) return INSIDE;
    const heard = soundsOf(typed);
    return typed.length > 1 && soundsOf(stored).some((key) => heard.includes(key)) ? SOUND : 0;
  };
}
