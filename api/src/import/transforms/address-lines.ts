import type { TitleCase } from './title-case.ts';

/** The filled lines of an address in one, a line that repeats the one before it left out. */
export function addressLines(lines: string[], titleCase: TitleCase): string {
  const filled = lines.map(titleCase).filter(Boolean);
  return filled
    .filter((line, at) => line.toLowerCase() !== filled[at - 1]?.toLowerCase())
    .join(', ');
}
