import { createHash } from 'node:crypto';
import { nodeHash } from './leaf.ts';

/**
 * The growing hash tree of RFC 6962, section 2.1, as far as adding to it needs it: the roots of its
 * full subtrees, largest first. They are one for each bit that is set in the number of leaves.
 */
export interface Frontier {
  size: number;
  roots: string[];
}

export const EMPTY: Frontier = { size: 0, roots: [] };

export function append({ size, roots }: Frontier, leaves: string[]): Frontier {
  const grown = [...roots];
  let count = size;
  for (const leaf of leaves) {
    let node = leaf;
    for (let bits = count; bits % 2 === 1; bits = Math.floor(bits / 2)) {
      node = nodeHash(grown.pop() as string, node);
    }
    grown.push(node);
    count++;
  }
  return { size: count, roots: grown };
}

export function rootOf({ roots }: Frontier): string {
  if (!roots.length) return createHash('sha256').digest('hex');
  return roots.reduceRight((right, left) => nodeHash(left, right));
}
