import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.ts';
import { fields, type Table } from './counties/fields.ts';
import { edges, labels } from './counties/graph-shape.ts';
import { Machine } from './machine.ts';
import { toJson, verdictOf, type Figure } from './report.ts';

const figure: Figure = { goal: '2', name: 'rule', values: [1.3, 1.1, 1.2], unit: '×' };

describe('the arguments', () => {
  it('name goals and a file, or mean all goals', () => {
    const known = ['rule', 'scale'];
    expect(readArguments(['rule', '--json', 'x'], known)).toEqual({ goals: ['rule'], json: 'x' });
    expect(readArguments([], known).goals).toEqual(known);
  });

  it('are refused where there is no such goal', () => {
    expect(() => readArguments(['speed'], ['rule'])).toThrow('No goal "speed"; there are: rule');
  });
});

describe('the report', () => {
  const quiet = new Machine();
  const busy = Object.assign(new Machine(), { worst: 0.5 });

  it('holds the middle one against the aim', () => {
    expect(verdictOf({ ...figure, aim: { atMost: 1.2 } }, quiet)).toBe(true);
    expect(verdictOf({ ...figure, aim: { atMost: 1.15 } }, quiet)).toBe(false);
    expect(verdictOf({ ...figure, aim: { atLeast: 1.25 } }, quiet)).toBe(false);
  });

  it('gives no verdict on times of a busy machine, but one on what does not depend on it', () => {
    const missed = { ...figure, aim: { atMost: 1.15 } };
    expect(verdictOf(missed, busy)).toBeNull();
    expect(verdictOf({ ...missed, isExact: true }, busy)).toBe(false);
  });

  it('tells programs the same as people', () => {
    const [row] = toJson([{ ...figure, aim: { atMost: 1.15 } }], quiet);
    expect(row).toMatchObject({ goal: '2', measured: 1.2, min: 1.1, max: 1.3 });
    expect(row).toMatchObject({ target: '≤ 1.15 ×', held: false });
  });
});

describe('the county as a graph', () => {
  it('loses no record: each becomes nodes or relationships', () => {
    const used = new Set<string>([...Object.keys(labels), ...edges.map(({ file }) => file)]);
    // Nobody signs in there by an account of the demo.
    const lost = Object.keys(fields).filter((table) => !used.has(table));
    expect(lost).toEqual(['accounts']);
  });

  it('loses no link: each field that joins two records is an end or a property of a relationship', () => {
    for (const table of Object.keys(labels) as Table[]) {
      const mine = edges.filter(({ file }) => file === table);
      const used = mine.flatMap(({ from, to, carries }) => [from[0], to[0], ...(carries ?? [])]);
      const links = Object.entries(fields[table]).filter(([, type]) => type === 'link');
      const inPairs = ['partOf'];
      expect(links.map(([name]) => name).filter((name) => !used.includes(name))).toEqual(
        inPairs.filter((name) => name in fields[table]),
      );
    }
  });
});
