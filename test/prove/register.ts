/** One operation on a register, from when it was begun until when it was known to be done. */
export interface Operation<T> {
  kind: 'read' | 'write';
  value: T;
  from: number;
  to: number;
}

/**
 * Whether there is one order of the operations, none before one that had ended when it began, in which
 * each read gives the newest value written: what a register in one place would have answered
 * (linearizability, by Wing and Gong's search; at most 30 operations).
 */
export function isLikeOneRegister<T>(operations: Operation<T>[], initial: T): boolean {
  const known = new Set<string>();
  const all = 2 ** operations.length - 1;
  const search = (done: number, value: T): boolean => {
    if (done === all) return true;
    const state = `${done} ${String(value)}`;
    if (known.has(state)) return false;
    known.add(state);
    const open = operations.filter((_one, n) => !(done & (1 << n)));
    const firstEnd = Math.min(...open.map(({ to }) => to));
    return operations.some((one, n) => {
      if (done & (1 << n) || one.from > firstEnd) return false;
      if (one.kind === 'read' && one.value !== value) return false;
      return search(done | (1 << n), one.kind === 'write' ? one.value : value);
    });
  };
  return search(0, initial);
}
