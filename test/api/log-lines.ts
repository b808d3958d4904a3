import { pino } from 'pino';

export interface LogLine {
  req?: { id: string; method: string; path: string };
  res?: { statusCode: number };
  [other: string]: unknown;
}

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
    clear: () => void (text = ''),
  };
}
