import type { FamilyLine } from '#lib/api/types.ts';

const keyOf = (line: FamilyLine) => [line.agencyName, line.role, line.leadName ?? ''].join('\n');

/**
 * One row for each agency, part and person, however many of the children they see; the viewer's own
 * rows last, because nobody comes here to call themselves.
 */
export function agencyRows(lines: readonly FamilyLine[]): FamilyLine[] {
  const rows = [...new Map(lines.toReversed().map((line) => [keyOf(line), line])).values()];
  return rows.toReversed().sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
}
