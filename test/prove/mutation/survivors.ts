/**
 * Mutants that no test can tell from the original, and why. By file, what was changed, and the line
 * as it stands there, so that the list stays true when lines move.
 */
export const EXCUSED: { file: string; was: RegExp; what: RegExp; why: string }[] = [];
