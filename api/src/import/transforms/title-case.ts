/** Which words of a register's capital letters are not written Like This. All in capitals. */
export interface Words {
  /** Kept as written here: `NHS`, `GPs`. */
  keep: string[];
  /** Small inside a name: `of`, `and`, and the `on` of Stoke-on-Trent. */
  small: string[];
  /** Written out: `CTR` → `Centre`. Looked up with and without a full stop. */
  expand: Record<string, string>;
  /** Ordinary words although they have no vowel: `CWM`, `ST`. */
  ordinary: string[];
}

export type TitleCase = (text: string) => string;

const TITLES = new Set(['DR', 'DRS']);
const DOTTED_INITIALS = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const ORDINAL = /^\d+(?:ST|ND|RD|TH)$/;

/**
 * Makes a name written in capitals readable: "DR A SMITH & PARTNERS" → "Dr A Smith & Partners". Text
 * with a small letter in it was written by someone who chose, and stays.
 */
export function titleCaser(words: Words): TitleCase {
  const keep = new Map(words.keep.map((word) => [word.toUpperCase(), word]));
  const small = new Set(words.small.map((word) => word.toUpperCase()));
  const ordinary = new Set(words.ordinary.map((word) => word.toUpperCase()));
  const expand = new Map(Object.entries(words.expand));

  function word(token: string, isInner: boolean, previous: string | undefined): string {
    const known = keep.get(token);
    if (known) return known;
    if (isInner && small.has(token)) return token.toLowerCase();
    if (ORDINAL.test(token)) return token.toLowerCase();
    if (isInitials(token, previous, ordinary)) return token;
    return capitalised(token);
  }

  function compound(token: string, isInner: boolean, previous: string | undefined): string {
    const [, before, core, after] = /^(\(*)(.*?)([,;)]*)$/.exec(token) as unknown as [
      string,
      string,
      string,
      string,
    ];
    const written = expand.get(core) ?? expand.get(core.replace(/\.$/, ''));
    if (written) return before + written + after;
    if (DOTTED_INITIALS.test(token) && token.length > 2) return token;
    const parts = token.split(/([-/@_&(),.:;+]+)/);
    const last = parts.findLastIndex((part) => /\p{L}/u.test(part));
    return parts
      .map((part, at) => {
        // "Pen-y-Cae", "Walk-in": small only after a hyphen, or where the whole token may be small.
        const isSmallHere = at > 0 ? parts[at - 1] === '-' : at === last && isInner;
        return word(part, isSmallHere, at === 0 ? previous : bracketed(parts, at));
      })
      .join('');
  }

  return (text) => {
    if (/\p{Ll}/u.test(text)) return text;
    const tokens = spaced(text).split(' ').filter(Boolean);
    return tokens.map((token, at) => compound(token, at > 0, tokens[at - 1])).join(' ');
  };
}

/** A bracket opens a doctor's name as a title does: "(RP PANDYA)". */
function bracketed(parts: string[], at: number): string | undefined {
  return parts[at - 1]?.endsWith('(') ? 'DR' : undefined;
}

/** One space after a comma, before a bracket and after "ST." or "MED.", none at the ends, no dangling comma. */
function spaced(text: string): string {
  return text
    .replace(/,(?=\S)/g, ', ')
    .replace(/(\p{L}{2,}\.)(?=\p{L})/gu, '$1 ')
    .replace(/(?<=\p{L}{2})\(/gu, ' (')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/[\s,]+$/, '');
}

/** No vowel in up to four letters ("KS", "DHU"), or one or two letters where a name must follow ("DR AA KHAN"). */
function isInitials(token: string, previous: string | undefined, ordinary: Set<string>): boolean {
  if (ordinary.has(token)) return false;
  if (/^\p{L}?\d+\p{L}{0,2}$/u.test(token)) return true;
  if (!/^\p{Lu}{1,4}$/u.test(token)) return false;
  if (!/[AEIOUYÀ-ÖØ-Ý]/.test(token)) return true;
  return token.length <= 2 && previous !== undefined && TITLES.has(previous);
}

function capitalised(token: string): string {
  const lower = token.toLowerCase();
  return lower
    .replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_all, next: string) => `Mc${next.toUpperCase()}`)
    .replace(
      /^([OD]')(\p{L})(?=\p{L})/iu,
      (_all, start: string, next: string) => start.toUpperCase() + next.toUpperCase(),
    );
}
