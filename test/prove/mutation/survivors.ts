/**
 * Mutants that no test can tell from the original, and why. By file and what was changed, in words that
 * stay true when lines move: the text of the line as it stands in the file.
 */
export const EXCUSED: { file: string; line: RegExp; what: RegExp; why: string }[] = [];
