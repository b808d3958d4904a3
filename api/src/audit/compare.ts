import type { PlacedLeaf } from './audit.repository.ts';
import type { Checkpoint } from './checkpoint.ts';

/** How the events that the database has at a checkpoint's places differ from what was sealed there. */
export interface Differences {
  edited: string[];
  /** At other places within the checkpoint, or said to belong to another one. */
  reordered: string[];
  /** Not at its places; whether they are elsewhere must still be asked. */
  missing: string[];
  added: string[];
}

export function compare(
  { number, size, count, leaves }: Checkpoint,
  found: PlacedLeaf[],
): Differences {
  const first = size - count;
  const sealed = new Map(leaves.map(([id, hash], n) => [id, { hash, position: first + n }]));
  const differences: Differences = { edited: [], reordered: [], missing: [], added: [] };
  const seen = new Set<string>();
  for (const { id, hash, position, sealedIn } of found) {
    const was = sealed.get(id);
    if (!was || seen.has(id)) differences.added.push(id);
    else if (was.hash !== hash) differences.edited.push(id);
    else if (was.position !== position || sealedIn !== number) differences.reordered.push(id);
    seen.add(id);
  }
  differences.missing = leaves.map(([id]) => id).filter((id) => !seen.has(id));
  return differences;
}
