const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Stretches like `Mon 09:00-17:00` in the order of the week.
 * @returns null: one ends before it begins, or a day stands there twice
 */
export function tidyPattern(pattern: readonly string[]): string[] | null {
  const stretches = pattern.map((entry) => {
    const [day = '', hours = ''] = entry.split(' ');
    const [from = '', to = ''] = hours.split('-');
    return { entry, from, to, day: WEEK.indexOf(day) };
  });
  stretches.sort((a, b) => a.day - b.day);
  const isWrong = stretches.some(({ day, from, to }, n) => {
    return to <= from || stretches[n + 1]?.day === day;
  });
  return isWrong ? null : stretches.map(({ entry }) => entry);
}
