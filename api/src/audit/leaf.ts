import { createHash } from 'node:crypto';

/** What an event holds: each property as text, so that no driver's types enter the hash. */
export interface Fact extends Record<string, unknown> {
  key: string;
  one: string | null;
  many: string[] | null;
}

/** One event as it was sealed: its id and the hash of all that it holds. */
export interface Leaf {
  id: string;
  hash: string;
}

/** The one way to write an event: its properties by name, as [name, text or texts], without spaces. */
export function canonical(facts: Fact[]): string {
  const pairs = facts.map(({ key, one, many }) => [key, one ?? many] as const);
  return JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Prefixed as in RFC 6962, section 2.1, so that no leaf can pass for an inner node. */
export function leafHash(text: string): string {
  return createHash('sha256').update('\0').update(text).digest('hex');
}

export function nodeHash(left: string, right: string): string {
  const hash = createHash('sha256').update('\x01');
  return hash.update(Buffer.from(left, 'hex')).update(Buffer.from(right, 'hex')).digest('hex');
}
