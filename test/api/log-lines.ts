import { pino } from 'pino';

export interface LogLine {
  req?: { id: string; method: string; path: string };
  res?: { statusCode: number };
  [other: string]: unknown;
}

/** Random ids, times and the process’s number: three digits of a text stand in some of them by chance. */
const BY_CHANCE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"(time|pid|responseTime)":\d+/g;

export type CaughtLog = ReturnType<typeof catchLog>;

/** A log for the service that is read here instead of written anywhere. */
export function catchLog() {
  let text = '';
  return {
    logger: pino({ level: 'info' }, { write: (line: string) => void (text += line) }),
    lines: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LogLine),
    text: () => text,
    /** What stands there by somebody's doing. */
    words: () => text.replace(BY_CHANCE, ''),
    clear: () => void (text = ''),
  };
}
