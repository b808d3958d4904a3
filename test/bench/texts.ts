import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#api/common/project-root.ts';
import { loadCatalogue, type Query } from '#api/graph/catalogue.ts';
import type { QueryName } from '#api/graph/queries.gen.ts';

let catalogue: Map<string, Query> | undefined;

/** A statement of the product as it is sent. */
export const textOf = (name: QueryName): string => read(name);

/** A statement of the benchmark's own, in which the product's fragments may stand. */
export const ownTextOf = (name: 'around-client-ungoverned'): string => read(`bench/${name}`);

function read(name: string): string {
  catalogue ??= both();
  return catalogue.get(name)!.text;
}

/** Nothing but the benchmark can name its own statements: they are put beside a copy of the rest. */
function both(): Map<string, Query> {
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-bench-'));
  try {
    cpSync(join(projectRoot(), 'cypher'), folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'cypher'), join(folder, 'bench'), { recursive: true });
    return loadCatalogue(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
