import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import * as localDay from '#api/common/local-day.ts';
import * as calendar from '#api/consent/calendar.ts';
import * as gate from '#api/consent/gate.ts';
import * as lines from '#api/consent/lines.ts';
import * as ownMatters from '#api/consent/own-matters.ts';
import * as resolution from '#api/consent/resolution.ts';
import * as vocabulary from '#api/consent/vocabulary.ts';
import { projectRoot } from '#api/common/project-root.ts';
import type { Rule } from '#test/consent/oracle.ts';
import type { Kind } from './cypher-mutants.ts';
import {
  dropAndSwap,
  mutate,
  SHARED,
  WORDS,
  type Mutant,
  type Operator,
  type Piece,
} from './operators.ts';

/** The specification's files, each with the check that looks at it most closely. */
export const RULE_FILES: Record<string, Kind> = {
  'gate.ts': 'gate',
  'lines.ts': 'table',
  'resolution.ts': 'consent',
  'own-matters.ts': 'consent',
};

const FOLDER = join(projectRoot(), 'api/src/consent');

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
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const isCode = (line: string) =>
      !/^\s*(\/\/|\*|\/\*)/.test(line) &&
      // A member of a type, which is not there when it runs.
      !/^\s+\w+\??: .*;$|: Pick</.test(line) &&
      !/^(import|export (type|interface)|export const GATE_ROWS|} from)/.test(line);
    return [
      ...mutate(file, source, OPERATORS, isCode),
      ...dropAndSwap(file, source, pieces(source)),
    ];
  });
}

/** Rows of a table, `if`s, links of a filter chain, conditions: whatever a hand could leave out. */
function pieces(source: string): Piece[] {
  const patterns: [name: string, isOrdered: boolean, pattern: RegExp][] = [
    ['row', true, /^ {2}\{ row: .*\},\n|^ {2}\{\n(?: {4}.*\n)* {2}\},\n/gm],
    ['if', false, /^ {2,4}if \(.*\) return .*;\n/gm],
    ['filter', false, /^ {4}\.filter\(.*\)(?=;?\n)/gm],
    ['condition', false, /^ {4,8}(?:\w|!).* &&\n/gm],
  ];
  return patterns
    .flatMap(([name, isOrdered, pattern]) =>
      [...source.matchAll(pattern)].map(({ index: from, 0: text }) => {
        return { from, to: from + text.length, name, isOrdered };
      }),
    )
    .sort((a, b) => a.from - b.from);
}

type Module = Record<string, unknown>;

/** The specification with one file's text changed. @throws whatever such a text throws */
export function ruleWith({ file, text }: Pick<Mutant, 'file' | 'text'>): Rule {
  const modules: Record<string, Module> = {
    './vocabulary.ts': vocabulary,
    './gate.ts': gate,
    './calendar.ts': calendar,
    './own-matters.ts': ownMatters,
    '../common/local-day.ts': localDay,
  };
  const changed = load(text, modules);
  const rule = { ...gate, ...lines, ...resolution, ...changed } as unknown as Rule;
  if (file !== 'own-matters.ts') return rule;
  const source = readFileSync(join(FOLDER, 'resolution.ts'), 'utf8');
  return { ...rule, ...load(source, { ...modules, './own-matters.ts': changed }) };
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
