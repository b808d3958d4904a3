type Compare<T> = (a: T, b: T) => number;

/** Compares by code units, not by the reader's language: the picture must not change with the browser. */
export const by =
  <T>(value: (item: T) => string | number): Compare<T> =>
  (a, b) => {
    const [left, right] = [value(a), value(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

export const firstOf =
  <T>(holds: (item: T) => boolean): Compare<T> =>
  (a, b) =>
    Number(holds(b)) - Number(holds(a));

/** A sorted copy, by the first comparison that tells two items apart. */
export function inOrder<T>(items: readonly T[], ...compares: Compare<T>[]): T[] {
  return [...items].sort((a, b) => {
    for (const compare of compares) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** `Map.groupBy`, which the phones that people still carry do not all have. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
