import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesAreCurrent } from '../../ops/lib/packages.mjs';

describe('whether the npm packages need installing', () => {
  let root: string;
  const wanted = {
    '': { name: 'patchwork' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-platform': { version: '2.0.0', optional: true },
  };
  const lock = (packages: object) => JSON.stringify({ packages });
  const installed = (text: string) => {
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'patchwork-packages-'));
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), lock(wanted));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('not after a finished installation, though other platforms are left out', () => {
    installed(lock({ 'node_modules/a': { version: '1.0.0' } }));
    expect(packagesAreCurrent(root)).toBe(true);
  });

  test('after one that was cut off: npm writes its list last', () => {
    expect(packagesAreCurrent(root)).toBe(false);
  });

  test.each([
    ['a list that was cut off', '{"packages":{"node_modu'],
    ['another version', lock({ 'node_modules/a': { version: '0.9.0' } })],
    ['a missing package', lock({})],
  ])('after %s', (_what, text) => {
    installed(text);
    expect(packagesAreCurrent(root)).toBe(false);
  });

  test('where there is no node_modules at all', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(packagesAreCurrent(root)).toBe(false);
  });
});
