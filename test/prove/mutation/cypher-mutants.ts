import { fragmentText } from '../statements.ts';
import { dropAndSwap, mutate, SHARED, WORDS, type Mutant, type Operator } from './operators.ts';

export type Kind = 'gate' | 'table' | 'consent' | 'worlds';

/** The rule's fragments, each with the check that looks at it most closely. */
export const FRAGMENTS: Record<string, Kind> = {
  'consent/gate': 'gate',
  'consent/table': 'table',
  'consent/decision': 'consent',
  'consent/records': 'consent',
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
      ...dropAndSwap(file, source, conditions(source)).filter(({ what }) => what.startsWith('no ')),
    ];
  });
}

/** WHEN … THEN …, up to the next WHEN, ELSE or END of the same CASE. */
function arms(source: string) {
  const code = source.replace(/\/\/.*$/gm, (comment) => ' '.repeat(comment.length));
  const words = [...code.matchAll(/\b(CASE|WHEN|ELSE|END)\b/g)];
  const open: { from: number; name: string }[][] = [];
  const found: { from: number; to: number; name: string }[] = [];
  const close = (to: number) => {
    const arm = open.at(-1)?.pop();
    if (arm) found.push({ ...arm, to });
  };
  for (const { 0: word, index } of words) {
    if (word === 'CASE') open.push([]);
    else close(index);
    if (word === 'WHEN') open.at(-1)?.push({ from: index, name: 'arm' });
    if (word === 'END') open.pop();
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Conditions that stand on a line of their own. */
function conditions(source: string) {
  let at = 0;
  return source.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    const depth = [...line].reduce(
      (sum, c) => sum + Number('([{'.includes(c)) - Number(')]}'.includes(c)),
      0,
    );
    const isWhole = /^\s*(AND|OR) /.test(line) && depth === 0 && !/\b(THEN|WHEN)\b/.test(line);
    return isWhole ? [{ from, to: at, name: 'condition' }] : [];
  });
}
