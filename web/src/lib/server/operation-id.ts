import { createHash, randomUUID } from 'node:crypto';

/**
 * A form carries a random seed; the command's id is made of that seed and of what was typed. The same
 * form sent twice is then one command, and a form changed after an error is another.
 */
export function operationId(seed: string | null | undefined, body: unknown): string {
  if (!seed || seed.length > 64) return randomUUID();
  const bytes = createHash('sha256')
    .update(`${seed}\n${JSON.stringify(body)}`)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join('-');
}

export const newSeed = (): string => randomUUID();
