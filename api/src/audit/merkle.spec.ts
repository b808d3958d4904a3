import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { canonical, leafHash, nodeHash } from './leaf.ts';
import { append, EMPTY, rootOf } from './merkle.ts';

/** The data of Certificate Transparency's own tests, and the roots it gives for the first 1 to 8. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = LEAVES.map((hex) =>
  createHash('sha256').update('\0').update(Buffer.from(hex, 'hex')).digest('hex'),
);

describe('the tree of RFC 6962', () => {
  test.each(ROOTS.map((root, n) => [n + 1, root] as const))('of %i leaves', (size, root) => {
    expect(rootOf(append(EMPTY, hashes.slice(0, size)))).toBe(root);
  });

  test('is the same in whatever steps it grows', () => {
    for (let cut = 0; cut <= 8; cut++) {
      const grown = append(append(EMPTY, hashes.slice(0, cut)), hashes.slice(cut));
      expect(rootOf(grown)).toBe(ROOTS[7]);
    }
  });

  test('of none is the hash of nothing', () => {
    expect(rootOf(EMPTY)).toBe(createHash('sha256').digest('hex'));
  });

  test('a node is no leaf', () => {
    const [a, b] = [hashes[0]!, hashes[1]!];
    expect(nodeHash(a, b)).not.toBe(leafHash(a + b));
  });
});

describe('the text of an event', () => {
  const fact = (key: string, one: string | null, many: string[] | null = null) => ({
    key,
    one,
    many,
  });

  test('is the same in whatever order the database names its properties', () => {
    const facts = [fact('b', '1'), fact('a', null, ['x', 'y'])];
    expect(canonical(facts)).toBe('[["a",["x","y"]],["b","1"]]');
    expect(canonical([...facts].reverse())).toBe(canonical(facts));
  });

  test('differs where a list has become a text, or its order', () => {
    const texts = [['x', 'y'], ['y', 'x'], ['xy']].map((many) =>
      canonical([fact('a', null, many)]),
    );
    expect(new Set([...texts, canonical([fact('a', 'xy')])]).size).toBe(4);
  });
});
