import { ImportError } from './import-error.ts';

/** Says what the database did in words that help, from the code that its errors carry. */
export function databaseError(error: unknown, uri: string, whatIsSaved: string): ImportError {
  const code = String((error as { code?: unknown })?.code ?? (error as Error)?.name ?? 'unknown');
  return new ImportError('database', `${sayWhat(code, uri)} ${whatIsSaved}`.trim(), {
    cause: error,
  });
}

function sayWhat(code: string, uri: string): string {
  if (/ServiceUnavailable|SessionExpired|ECONN|DatabaseUnavailable/i.test(code)) {
    return `The database at ${uri} does not answer. Start it, then run the same command again.`;
  }
  if (/Security/.test(code)) {
    return `The database at ${uri} refuses user or password. Check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (/OutOfMemory|MemoryPool|TransactionOutOfMemory/.test(code)) {
    return `The database at ${uri} ran out of memory. Give it more heap, then run the same command again.`;
  }
  return (
    `The database at ${uri} refused the work (${code}). Look for this code in its log (a full disk is ` +
    'the usual cause), then run the same command again.'
  );
}
