/** What is wrong with one value, and what its sender can do about it. */
const WORDS = {
  columnCount: [
    'The row has another number of columns than the file',
    'Look for a missing or extra comma, or a comma outside quotes',
  ],
  missing: ['A value is needed here', 'Fill in the value at its source'],
  pattern: [
    'The value does not have the expected form',
    'Compare it with the form that the profile describes',
  ],
  unknownCode: [
    'The profile does not know this code',
    'Correct the code, or add it to the codes of the profile',
  ],
  duplicateKey: ['An earlier row has the same key', 'Keep one of the two rows'],
  tooLong: ['The value is too long', 'Shorten it, or look for a missing comma before it'],
  controlCharacter: [
    'The value holds a character that cannot be seen',
    'Remove it, or export the file again as UTF-8',
  ],
  damagedText: ['The value was damaged by an earlier conversion', 'Export the file again as UTF-8'],
  notADate: ['The value is not a date of the calendar', 'Write it as YYYYMMDD'],
  notAPostcode: ['The value is not a UK postcode', 'Correct the postcode at its source'],
  notAPhoneNumber: [
    'The value cannot be a telephone number',
    'Write one number with its area code',
  ],
} as const;

export type Reason = keyof typeof WORDS;
export type Effect = 'rowRejected' | 'valueLeftOut';

export interface Fault {
  /** First line of the row in the file, from 1. */
  line: number;
  /** Column in the file, from 1; null where the whole row is meant. */
  column: number | null;
  field: string;
  /** The kind of value that stood there, never the value. */
  valueClass: string;
  reason: Reason;
  /** What this one fault adds to the general words: an earlier line, an expected form. */
  detail?: string;
  effect: Effect;
}

export function sayReason(fault: Pick<Fault, 'reason' | 'detail'>): string {
  const said = WORDS[fault.reason][0];
  return fault.detail ? `${said} (${fault.detail})` : said;
}

export function sayFix(reason: Reason): string {
  return WORDS[reason][1];
}

const KINDS: [RegExp, string][] = [
  [/\p{L}/u, 'letters'],
  [/\p{N}/u, 'digits'],
  [/\s/u, 'spaces'],
  [/[^\p{L}\p{N}\s\p{C}]/u, 'signs'],
  [/[\p{C}]/u, 'unseen characters'],
];

/** "11 characters: digits, spaces": enough to find a fault by, too little to know a person by. */
export function valueClass(value: string): string {
  if (!value.trim()) return 'empty';
  const kinds = KINDS.filter(([pattern]) => pattern.test(value)).map(([, kind]) => kind);
  const length = [...value].length;
  return `${length} ${length === 1 ? 'character' : 'characters'}: ${kinds.join(', ')}`;
}
