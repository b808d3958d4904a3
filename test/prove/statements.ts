import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#api/common/project-root.ts';
import { GIVEN, loadCatalogue } from '#api/graph/catalogue.ts';
import type { GraphService } from '#api/graph/graph.service.ts';

export interface Change {
  /** `consent/gate` */
  fragment: string;
  text: string;
}

const CYPHER = join(projectRoot(), 'cypher');

export function fragmentText(name: string): string {
  return readFileSync(join(CYPHER, `${name}.cypher`), 'utf8');
}

/**
 * The proofs' own statements with the product's fragments in them, read as the service reads them; or
 * with one fragment changed, to see whether anybody notices. By name: `gate`, `table`, …
 */
export function statements(change?: Change): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-prove-'));
  try {
    cpSync(CYPHER, folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'cypher'), join(folder, 'prove'), { recursive: true });
    if (change) writeFileSync(join(folder, `${change.fragment}.cypher`), change.text);
    const own = [...loadCatalogue(folder).values()].filter(({ name }) => name.startsWith('prove/'));
    return new Map(own.map(({ name, text }) => [name.slice('prove/'.length), text]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const ask = (graph: GraphService, text: string, params: Record<string, unknown>) =>
  graph.runText(text, { [GIVEN]: params });
