/** One letter each that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};

/** Prefixes that registers write apart or together as the clerk pleases: O Brien, Mc Donald. */
const JOINED_PREFIXES = new Set(['o', 'mc', 'mac']);

/** Small words inside family names that one register writes and the next leaves out. */
const PARTICLES = new Set(
  (
    'abu ap ab al el ul ur bin binti binte ibn ben da das de del della der den di do dos du e la le ' +
    'ni nic ui van von vom y zu'
  ).split(' '),
);

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A name as it is compared and indexed: lower case, no accents, apostrophes closed up, hyphens and
 * other marks as one space, detached O', Mc and Mac joined. Letters of other scripts are kept.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : withoutMarks(lower);
  return joinPrefixes(plain.split(' ')).join(' ');
}

function withoutMarks(lower: string): string {
  return lower
    .replace(/['’‘`´ʼʻʹ′＇]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function joinPrefixes(parts: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]!;
    const next = parts[i + 1];
    if (next !== undefined && next.length > 2 && JOINED_PREFIXES.has(part)) {
      joined.push(part + next);
      i += 1;
    } else if (part !== '') {
      joined.push(part);
    }
  }
  return joined;
}

/** The words of a name in comparable form; none for an empty one. */
export function nameParts(text: string): string[] {
  const name = normalise(text);
  return name === '' ? [] : name.split(' ');
}

/**
 * A word that narrows a county down: three letters, or two of a script in which that is a whole name.
 * Too many names begin with a shorter one.
 */
export function isWholeWord(part: string): boolean {
  return /\p{L}{3}|\p{Script=Han}{2}/u.test(part);
}

/**
 * Without the particles in the middle. The first and last words stay, because Le, Da and Van are
 * family and given names of their own.
 */
export function withoutParticles(parts: string[]): string[] {
  return parts.filter((part, i) => i === 0 || i === parts.length - 1 || !PARTICLES.has(part));
}
