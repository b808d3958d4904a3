import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import * as gate from '#api/consent/gate.ts';
import * as lines from '#api/consent/lines.ts';
import * as resolution from '#api/consent/resolution.ts';
import * as vocabulary from '#api/consent/vocabulary.ts';
import { projectRoot } from '#api/common/project-root.ts';
import type { Rule } from '#test/consent/oracle.ts';
import type { Kind } from './cypher-mutants.ts';
import { dropAndSwap, mutate, SHARED, WORDS, type Mutant, type Operator } from './operators.ts';

/** The specification's files, each with the check that looks at it most closely. */
export const RULE_FILES: Record<string, Kind> = {
  'gate.ts': 'gate',
  'lines.ts': 'table',
  'resolution.ts': 'consent',
};

const always = (text: string) => () => text;

const OPERATORS: Operator[] = [
  ...SHARED,
  WORDS,
  { what: '&& → ||', find: /&&/g, put: always('||') },
  { what: '|| → &&', find: /\|\|/g, put: always('&&') },
  { what: 'no !', find: /!(?=[\w(])/g, put: always('') },
  { what: '=== → !==', find: /===/g, put: always('!==') },
  { what: '!== → ===', find: /!==/g, put: always('===') },
  { what: 'some → every', find: /\.some\(/g, put: always('.every(') },
  { what: '?? → the other', find: /(\w+(?:\.\w+)*) \?\? (\w+(?:\.\w+)*)/g, put: (m) => m[2]! },
  {
    what: 'FULL ↔ HIDDEN',
    find: /(?<=then: )(FULL|HIDDEN)\b/g,
    put: ([x]) => (x === 'FULL' ? 'HIDDEN' : 'FULL'),
  },
];

export function ruleMutants(): Mutant[] {
  return Object.keys(RULE_FILES).flatMap((file) => {
    const source = readFileSync(join(projectRoot(), 'api/src/consent', file), 'utf8');
    const isCode = (line: string) =>
      !/^\s*(\/\/|\*|\/\*)/.test(line) && !/^(import|export (type|interface)|} from)/.test(line);
    return [
      ...mutate(file, source, OPERATORS, isCode),
      ...dropAndSwap(file, source, pieces(source)),
    ];
  });
}

/** Rows of a table, `if`s and links of a filter chain: whatever a hand could leave out. */
function pieces(source: string) {
  const found: { from: number; to: number; name: string }[] = [];
  const patterns: [string, RegExp][] = [
    ['row', /^ {2}\{ row: .*\},\n|^ {2}\{\n(?: {4}.*\n)* {2}\},\n/gm],
    ['if', /^ {2,4}if \(.*\) return .*;\n/gm],
    ['filter', /^ {4}\.filter\(.*\)(?=;?\n)/gm],
    ['condition', /^ {4}(?:\w|!).* &&\n/gm],
  ];
  for (const [name, pattern] of patterns) {
    for (const match of source.matchAll(pattern)) {
      found.push({ from: match.index, to: match.index + match[0].length, name });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

type Module = Record<string, unknown>;

/** The specification with one file's text changed. @throws whatever such a text throws */
export function ruleWith({ file, text }: Pick<Mutant, 'file' | 'text'>): Rule {
  const changed = load(text, { './vocabulary.ts': vocabulary, './gate.ts': gate });
  return { ...gate, ...lines, ...resolution, ...changed } as unknown as Rule;
}

/** These files import little and plainly, so that a function with their text in it does for a module. */
function load(source: string, modules: Record<string, Module>): Module {
  const names: string[] = [];
  const plain = stripTypeScriptTypes(source)
    .replace(/^import \{([^}]*)\} from '([^']+)';/gm, (_all, list: string, from: string) => {
      const words = list.split(',').map((word) => word.trim());
      return `const {${words.filter(Boolean).join(', ')}} = modules['${from}'];`;
    })
    .replace(/^export (function|const) (\w+)/gm, (_all, kind: string, name: string) => {
      names.push(name);
      return `${kind} ${name}`;
    });
  const run = new Function('modules', `'use strict';${plain}\nreturn {${names.join(', ')}};`);
  return run(modules) as Module;
}
