/** One small change of one place, as a slip of the hand or a misunderstanding would make it. */
export interface Mutant {
  file: string;
  line: number;
  what: string;
  /** The line as it was. */
  was: string;
  text: string;
}

export interface Operator {
  what: string;
  find: RegExp;
  put: (match: RegExpExecArray) => string;
}

const always = (text: string) => () => text;

/** What both languages share. */
export const SHARED: Operator[] = [
  { what: '<= → <', find: /<=/g, put: always('<') },
  { what: '< → <=', find: / < /g, put: always(' <= ') },
  { what: '>= → >', find: />=/g, put: always('>') },
  { what: '> → >=', find: / > /g, put: always(' >= ') },
  { what: 'true → false', find: /\btrue\b/g, put: always('false') },
  { what: 'false → true', find: /\bfalse\b/g, put: always('true') },
  { what: 'number + 1', find: /(?<![\w.*'])\d+(?![\w.'])/g, put: ([n]) => String(Number(n) + 1) },
];

const OTHER_WORD: Record<string, string> = {
  FULL: 'HIDDEN',
  MEDIATED: 'FULL',
  HIDDEN: 'FULL',
  deny: 'share',
  clear: 'share',
  flag: 'share',
  share: 'deny',
  none: 'share',
  open: 'sensitive',
  sensitive: 'open',
  statutory: 'sensitive',
  covert: 'open',
  full: 'location',
  location: 'full',
};

export const WORDS: Operator = {
  what: 'another word',
  find: /(?<=(?<!\[)')\w+(?=')/g,
  put: ([word]) => OTHER_WORD[word!] ?? `other ${word}`,
};

/** Every way of applying the operators once, to the lines that are code. */
export function mutate(
  file: string,
  source: string,
  operators: Operator[],
  isCode: (line: string) => boolean,
): Mutant[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    if (!isCode(line)) return [];
    return operators.flatMap(({ what, find, put }) =>
      [...line.matchAll(find)].map((match) => {
        const end = match.index + match[0].length;
        const changed = line.slice(0, match.index) + put(match) + line.slice(end);
        const text = [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join('\n');
        const was = line.trim();
        return { file, line: at + 1, what: `${what} at ${match.index + 1}`, was, text };
      }),
    );
  });
}

/** A piece of text that can be left out; `isOrdered`: what comes first decides. */
export interface Piece {
  from: number;
  to: number;
  name: string;
  isOrdered: boolean;
}

/** The mutants without each piece, and with each exchanged for the next where their order decides. */
export function dropAndSwap(file: string, source: string, pieces: Piece[]): Mutant[] {
  const lineOf = (index: number) => source.slice(0, index).split('\n').length;
  return pieces.flatMap(({ from, to, name, isOrdered }, n) => {
    const line = lineOf(from);
    const was = source.slice(from, to).trim().replace(/\s+/g, ' ');
    const dropped = source.slice(0, from) + source.slice(to);
    const found: Mutant[] = [{ file, line, what: `no ${name}`, was, text: dropped }];
    const next = pieces[n + 1];
    if (next && isOrdered && next.from === to) {
      const [one, two] = [source.slice(from, to), source.slice(next.from, next.to)];
      const text = source.slice(0, from) + two + one + source.slice(next.to);
      found.push({ file, line, what: `${name} after the next`, was, text });
    }
    return found;
  });
}
