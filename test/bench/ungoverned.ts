import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#api/common/project-root.ts';
import { loadCatalogue } from '#api/graph/catalogue.ts';

const NAME = 'bench/around-client-ungoverned';

/** The twin's text with the product's own fragments in it; nothing but the benchmark can name it. */
export function ungovernedText(): string {
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-bench-'));
  try {
    cpSync(join(projectRoot(), 'cypher'), folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'cypher'), join(folder, 'bench'), { recursive: true });
    return loadCatalogue(folder).get(NAME)!.text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
