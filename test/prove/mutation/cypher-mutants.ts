import { fragmentText } from '../statements.ts';
import {
  dropAndSwap,
  mutate,
  SHARED,
  WORDS,
  type Mutant,
  type Operator,
  type Piece,
} from './operators.ts';

export type Kind = 'gate' | 'table' | 'consent' | 'worlds';

/** The rule's fragments, each with the check that looks at it most closely. */
export const FRAGMENTS: Record<string, Kind> = {
  'consent/gate': 'gate',
  'consent/table': 'table',
  'consent/decision': 'consent',
  'consent/records': 'consent',
  'consent/own-matters': 'consent',
  'consent/weigh': 'consent',
  'consent/relation': 'worlds',
  'consent/relation-word': 'worlds',
  'consent/own-lines': 'worlds',
  'consent/team-link': 'worlds',
  'consent/link-closeness': 'worlds',
  'consent/team-lines': 'worlds',
  'consent/lines': 'worlds',
  'consent/shielded': 'worlds',
  'consent/is-shielded': 'worlds',
  'consent/viewer': 'worlds',
  'consent/viewer-reach': 'worlds',
};

const always = (text: string) => () => text;

const OPERATORS: Operator[] = [
  ...SHARED,
  WORDS,
  { what: 'AND → OR', find: /\bAND\b/g, put: always('OR') },
  { what: 'OR → AND', find: /\bOR\b/g, put: always('AND') },
  { what: 'no NOT', find: /\bNOT /g, put: always('') },
  { what: 'NOT EXISTS', find: /(?<!NOT )\bEXISTS \{/g, put: always('NOT EXISTS {') },
  { what: 'IS NOT NULL', find: /\bIS NULL\b/g, put: always('IS NOT NULL') },
  { what: 'IS NULL', find: /\bIS NOT NULL\b/g, put: always('IS NULL') },
  { what: '= → <>', find: /(?<![<>]) = /g, put: always(' <> ') },
  { what: '<> → =', find: / <> /g, put: always(' = ') },
  { what: 'max → min', find: /\bmax\(/g, put: always('min(') },
  { what: 'any → none', find: /\bany\(/g, put: always('none(') },
  { what: 'none → any', find: /\bnone\(/g, put: always('any(') },
];

export function cypherMutants(): Mutant[] {
  return Object.keys(FRAGMENTS).flatMap((file) => {
    const source = fragmentText(file);
    return [
      ...mutate(file, source, OPERATORS, (line) => !/^\s*\/\//.test(line)),
      ...dropAndSwap(file, source, arms(source)),
      ...dropAndSwap(file, source, conditions(source)),
    ];
  });
}

/** WHEN … THEN …, up to the next WHEN, ELSE or END of the same CASE. */
function arms(source: string): Piece[] {
  const code = source.replace(/\/\/.*$/gm, (comment) => ' '.repeat(comment.length));
  const open: { isOrdered: boolean; from: number | null }[] = [];
  const found: Piece[] = [];
  for (const { 0: word, index } of code.matchAll(/\b(CASE|WHEN|ELSE|END)\b/g)) {
    // CASE x WHEN 'a' …: of its arms at most one fits, in whatever order.
    if (word === 'CASE')
      open.push({ isOrdered: /^CASE\s+WHEN/.test(code.slice(index)), from: null });
    const innermost = open.at(-1);
    if (!innermost || word === 'CASE') continue;
    const { from, isOrdered } = innermost;
    if (from !== null) found.push({ from, to: index, name: 'arm', isOrdered });
    innermost.from = word === 'WHEN' ? index : null;
    if (word === 'END') open.pop();
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Conditions that stand on a line of their own. */
function conditions(source: string): Piece[] {
  let at = 0;
  return source.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    const count = (brackets: string) => [...line].filter((one) => brackets.includes(one)).length;
    const isWhole =
      /^\s*(AND|OR) /.test(line) && count('([{') === count(')]}') && !/\b(THEN|WHEN)\b/.test(line);
    return isWhole ? [{ from, to: at, name: 'condition', isOrdered: false }] : [];
  });
}
