/**
 * Estimates how wide words will be, without a browser, so that layout is pure and the same on the server,
 * in a test and on every screen. It errs on the wide side: a label may have air, it may not touch another.
 */
const narrow = new Set("iljtfrI.,:;'’`|!()[]{}-–· ");
const wide = new Set('mwMW@%&…★');

function emWidth(char: string): number {
  if (narrow.has(char)) return 0.38;
  if (wide.has(char)) return 0.95;
  if (char >= '\u2e80') return 1.05;
  if (char !== char.toLowerCase()) return 0.78;
  return 0.62;
}

export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, char) => sum + emWidth(char), 0) * fontSize;

/** Breaks `text` into at most `maxLines` lines of at most `width` pixels; what does not fit ends in "…". */
export function wrap(text: string, fontSize: number, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text).flatMap((w) => splitLong(w, fontSize, width))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last.endsWith('-') ? last + word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, fontSize) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = cut(lines.slice(maxLines - 1).join(' '), fontSize, width);
  return kept;
}

/** A line may also break behind a hyphen, which double-barrelled names have. */
const wordsOf = (text: string) => text.trim().split(/\s+|(?<=[^\s-]-)(?=[^\s-])/);

function splitLong(word: string, fontSize: number, width: number): string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const pieces = [''];
  for (const char of word) {
    const piece = pieces.at(-1) + char;
    if (textWidth(piece, fontSize) <= width) pieces[pieces.length - 1] = piece;
    else pieces.push(char);
  }
  return pieces;
}

function cut(text: string, fontSize: number, width: number): string {
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('').trimEnd()}…`, fontSize) > width)
    chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
