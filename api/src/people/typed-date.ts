export interface TypedDate {
  /** ISO, day before month as people here write it. */
  date: string;
  /** The same with day and month exchanged, where that is a date too. */
  transposed?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** A due date lies ahead of today, by less than this. */
const YEARS_AHEAD = 1;

interface Form {
  pattern: RegExp;
  read(groups: string[]): { year: string; month: number; day: number };
}

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(BEFORE + pattern + AFTER, 'iu'), read };
}

const FORMS: Form[] = [
  form('(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T[\\d:.]+Z?)?', ([year, month, day]) => ({
    year: year!,
    month: Number(month),
    day: Number(day),
  })),
  form('(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})', dayMonthYear),
  form('(\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{2})', dayMonthYear),
  form('(\\d{2})(\\d{2})((?:19|20)\\d{2})', dayMonthYear),
  form(
    `(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of )?${MONTH}\\.?,?[\\s-]*(\\d{4}|\\d{2})`,
    ([day, month, year]) => ({ year: year!, month: monthNumber(month!), day: Number(day) }),
  ),
  form(`${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|\\d{2})`, ([month, day, year]) => ({
    year: year!,
    month: monthNumber(month!),
    day: Number(day),
  })),
];

function dayMonthYear([day, month, year]: string[]) {
  return { year: year!, month: Number(month), day: Number(day) };
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The first date in the text, and the text without it. `today` settles the century of 3/4/19. */
export function takeDate(text: string, today: Date): { rest: string; found?: TypedDate } {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year, month, day } = read(match.slice(1));
    const found = typedDate(fullYear(year, today), month, day);
    if (found) return { rest: text.replace(match[0], ' '), found };
  }
  return { rest: text };
}

function fullYear(year: string, today: Date): number {
  if (year.length === 4) return Number(year);
  const thisYear = today.getUTCFullYear();
  const inThisCentury = thisYear - (thisYear % 100) + Number(year);
  return inThisCentury > thisYear + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury;
}

function typedDate(year: number, month: number, day: number): TypedDate | undefined {
  const asWritten = isoDate(year, month, day);
  const exchanged = month === day ? undefined : isoDate(year, day, month);
  if (asWritten)
    return exchanged ? { date: asWritten, transposed: exchanged } : { date: asWritten };
  return exchanged ? { date: exchanged } : undefined;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1880 && year <= 2200 ? date.toISOString().slice(0, 10) : undefined;
}
