import { createHash } from 'node:crypto';
import type { Leaf } from './leaf.ts';
import { append, EMPTY, rootOf, type Frontier } from './merkle.ts';
import { isSignedBy, type SigningKey } from './signing-key.ts';

/** What one line of the log outside the database seals, beside everything sealed before. */
export interface Checkpoint {
  /** Of the database's log. */
  log: string;
  /** 1, 2, 3 … */
  number: number;
  /** ISO time at which its events were chosen. */
  at: string;
  /** Events sealed so far, and by this one. */
  size: number;
  count: number;
  /** Of the tree of RFC 6962 over all events so far, and what is needed to go on from there. */
  root: string;
  frontier: string[];
  /** SHA-256 of the line before. */
  previous: string;
  /** The public key that it is to be checked with. */
  key: string;
  leaves: [id: string, hash: string][];
}

/** Where the log stands: what the next checkpoint goes on from. */
export interface Head {
  number: number;
  hash: string;
  tree: Frontier;
}

export const NOTHING: Head = { number: 0, hash: '0'.repeat(64), tree: EMPTY };

/** The line that seals some events: its signature, a space, the checkpoint as JSON. */
export function writeLine(
  head: Head,
  { log, at, leaves }: { log: string; at: string; leaves: Leaf[] },
  key: SigningKey,
): string {
  const tree = append(
    head.tree,
    leaves.map(({ hash }) => hash),
  );
  const checkpoint: Checkpoint = {
    log,
    number: head.number + 1,
    at,
    size: tree.size,
    count: leaves.length,
    root: rootOf(tree),
    frontier: tree.roots,
    previous: head.hash,
    key: key.publicKey,
    leaves: leaves.map(({ id, hash }) => [id, hash]),
  };
  const text = JSON.stringify(checkpoint);
  return `${key.sign(text)} ${text}`;
}

/** @returns null where the line is no checkpoint at all */
export function readLine(line: string): { checkpoint: Checkpoint; isSigned: boolean } | null {
  const space = line.indexOf(' ');
  const text = line.slice(space + 1);
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    if (!Array.isArray(checkpoint.leaves) || !Array.isArray(checkpoint.frontier)) return null;
    return { checkpoint, isSigned: isSignedBy(checkpoint.key, text, line.slice(0, space)) };
  } catch {
    return null;
  }
}

export function headAfter(line: string, { number, size, frontier }: Checkpoint): Head {
  return { number, hash: lineHash(line), tree: { size, roots: frontier } };
}

export function lineHash(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}

/** Whether a checkpoint goes on from where the log stood, in every number and hash. */
export function follows(head: Head, next: Checkpoint): boolean {
  const tree = append(
    head.tree,
    next.leaves.map(([, hash]) => hash),
  );
  return (
    next.number === head.number + 1 &&
    next.previous === head.hash &&
    next.count === next.leaves.length &&
    next.size === tree.size &&
    next.root === rootOf(tree) &&
    next.frontier.join() === tree.roots.join()
  );
}
