/** What the database did with the rows it was sent. */
export interface SavedCounts {
  created: number;
  updated: number;
  /** Known and open until now, closed in the file. */
  closed: number;
  unchanged: number;
  /** Closed in the file and never known: nothing to do. */
  unknownClosed: number;
}

/** What was found in the file, whatever the database does with it. */
export interface FileCounts {
  rows: number;
  rejected: number;
  valuesLeftOut: number;
  skipped: Map<string, number>;
}

export function noCounts(): SavedCounts {
  return { created: 0, updated: 0, closed: 0, unchanged: 0, unknownClosed: 0 };
}

type Answer = Partial<SavedCounts> & { unknown?: number };

export function addCounts(to: SavedCounts, answer: Answer = {}): SavedCounts {
  for (const name of Object.keys(to) as (keyof SavedCounts)[]) to[name] += answer[name] ?? 0;
  to.unknownClosed += answer.unknown ?? 0;
  return to;
}

export function noFileCounts(): FileCounts {
  return { rows: 0, rejected: 0, valuesLeftOut: 0, skipped: new Map() };
}

export function countSkipped(counts: FileCounts): number {
  return [...counts.skipped.values()].reduce((sum, count) => sum + count, 0);
}
