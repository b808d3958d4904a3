/**
 * Lucene's own fuzzy search (`word~2`) keeps only the fifty spellings of the index that are nearest,
 * whoever they belong to: enough hidden people of near spellings would push a visible one out. A
 * regular expression has no such cut, so the slips are written out as one.
 *
 * As in edit-distance.ts a slip is one letter put in, left out, replaced, or exchanged with its
 * neighbour. A word with so many slips is two halves that share them, or halves with their inner
 * letters exchanged; so the expression grows like the word and not like all its slips.
 */
export function withSlips(word: string, slips: number): string {
  return near([...word], slips);
}

function near(letters: string[], slips: number): string {
  if (slips === 0) return letters.map(literal).join('');
  if (letters.length === 0) return '.?'.repeat(slips);
  if (letters.length === 1) return nearOne(literal(letters[0]!), slips);
  const middle = letters.length >> 1;
  const [left, right] = [letters.slice(0, middle), letters.slice(middle)];
  const shared = upTo(slips).map((n) => near(left, n) + near(right, slips - n));
  const exchanged = upTo(slips - 1).map(
    (n) =>
      near(left.slice(0, -1), n) +
      literal(right[0]!) +
      literal(left.at(-1)!) +
      near(right.slice(1), slips - 1 - n),
  );
  return anyOf([...shared, ...exchanged]);
}

/** The letter among so many others, or so many others in its place. */
function nearOne(letter: string, slips: number): string {
  const among = upTo(slips).map((n) => '.'.repeat(n) + letter + '.'.repeat(slips - n));
  return anyOf(['.?'.repeat(slips), ...among]);
}

/** What is neither letter nor digit might be an operator; any one character stands for it. */
function literal(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? letter : '.';
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, n) => n);
}

function anyOf(alternatives: string[]): string {
  return `(${alternatives.join('|')})`;
}
