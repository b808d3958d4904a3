import { startOfDay } from '#lib/format/local-day.ts';
import { emptyDate, readDate, type DateParts } from '#lib/format/typed-date.ts';

/** Version of the words of this page, kept with each decision: raise it when they change. */
export const WORDING = '2026-11';

export const DECISIONS = ['share', 'flag', 'deny', 'withdraw', 'clear'] as const;
type Choice = (typeof DECISIONS)[number];
type Decision = Exclude<Choice, 'withdraw'>;

/** An agency that was found in the directory, to be told or to look through. */
export type FoundAgency = { id: string; name: string; sector: string };

/** A scope and what it names, as one choice of a list: `all`, `sector:school`. */
export interface ConsentValues {
  authority: string;
  decision: string;
  source: string;
  recipient: string;
  /** Words of an agency's name, and the agencies that they found. */
  find: string;
  found: FoundAgency[];
  onlooker: string;
  reason: string;
  evidence: string;
  witnessedBy: string;
  language: string;
  from: DateParts;
  to: DateParts;
  reviewOn: DateParts;
}

export const emptyValues: ConsentValues = {
  authority: '',
  decision: '',
  source: 'all',
  recipient: 'all',
  find: '',
  found: [],
  onlooker: 'sector:school',
  reason: '',
  evidence: 'signed',
  witnessedBy: '',
  language: 'en',
  from: emptyDate,
  to: emptyDate,
  reviewOn: emptyDate,
};

export interface ConsentFault {
  field: string;
  problem: string;
}

const SOURCES = ['all', 'agency', 'category', 'involvement'] as const;
const ONLOOKERS = ['sector', 'agency'] as const;
const RECIPIENTS = ['all', 'sector', 'agency', 'practitioner'] as const;

export function readValues(form: FormData): ConsentValues {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const date = (id: string): DateParts => ({
    day: read(`${id}-day`),
    month: read(`${id}-month`),
    year: read(`${id}-year`),
  });
  return {
    authority: read('authority'),
    decision: read('decision'),
    source: read('source'),
    recipient: read('recipient'),
    find: read('find').slice(0, 80),
    found: readFound(read('found')),
    onlooker: read('onlooker'),
    reason: read('reason'),
    evidence: read('evidence'),
    witnessedBy: read('witnessedBy'),
    language: read('language'),
    from: date('from'),
    to: date('to'),
    reviewOn: date('reviewOn'),
  };
}

/** What the form carries along of a search; only its words are shown, and the API checks each id. */
function readFound(text: string): FoundAgency[] {
  try {
    const list = JSON.parse(text || '[]') as unknown;
    const all = Array.isArray(list) ? (list as Partial<FoundAgency>[]) : [];
    return all
      .filter((one) => [one?.id, one?.name, one?.sector].every((each) => typeof each === 'string'))
      .slice(0, 20) as FoundAgency[];
  } catch {
    return [];
  }
}

/** What the API is asked, or what must be put right first. */
/** @param today there, `YYYY-MM-DD` */
export function readDecision(values: ConsentValues, today: string, timeZone: string) {
  const { decision, authority } = values;
  const from = readDate(values.from);
  const to = readDate(values.to);
  const reviewOn = readDate(values.reviewOn);
  const faults: ConsentFault[] = [];
  if (!authority) faults.push({ field: 'authority', problem: 'isEmpty' });
  if (!isChoice(decision)) faults.push({ field: 'decision', problem: 'isEmpty' });
  if (values.evidence === 'spoken' && !values.witnessedBy) {
    faults.push({ field: 'witnessedBy', problem: 'isEmpty' });
  }
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(values.language)) {
    faults.push({ field: 'language', problem: 'unreadable' });
  }
  if (from.kind !== 'empty' && decision === 'withdraw') {
    faults.push({ field: 'from', problem: 'atOnce' });
  } else if (from.kind !== 'empty' && (from.kind !== 'date' || from.iso <= today)) {
    faults.push({ field: 'from', problem: 'notLater' });
  }
  const begins = from.kind === 'date' ? from.iso : today;
  if (to.kind !== 'empty' && (to.kind !== 'date' || to.iso <= begins)) {
    faults.push({ field: 'to', problem: 'notLater' });
  }
  if (reviewOn.kind !== 'empty' && (reviewOn.kind !== 'date' || reviewOn.iso < today)) {
    faults.push({ field: 'reviewOn', problem: 'notLater' });
  }
  const said = {
    evidence: values.evidence === 'spoken' ? ('spoken' as const) : ('signed' as const),
    witnessedBy: values.evidence === 'spoken' ? values.witnessedBy : undefined,
    wording: WORDING,
    language: values.language,
    reason: (values.reason || undefined) as 'ownWish' | 'safety' | 'notNow' | undefined,
  };
  const withdrawal = { ...scopesOf(values), ...said };
  return {
    faults,
    isWithdrawal: decision === 'withdraw',
    withdrawal,
    record: {
      ...withdrawal,
      decision: asDecision(decision),
      from: from.kind === 'date' ? startOfDay(from.iso, timeZone) : undefined,
      to: to.kind === 'date' ? startOfDay(to.iso, timeZone) : undefined,
      reviewOn: reviewOn.kind === 'date' ? reviewOn.iso : undefined,
    },
  };
}

export function scopesOf({ authority, source, recipient }: ConsentValues) {
  const [sourceScope, sourceId] = split(source, SOURCES);
  const [recipientScope, recipientId] = split(recipient, RECIPIENTS);
  return { authority, sourceScope, sourceId, recipientScope, recipientId };
}

/** Through whose eyes: an agency's, or those of a kind of agency. */
export function onlookerOf({ onlooker }: ConsentValues) {
  const [onlookerScope, onlookerId] = split(onlooker, ONLOOKERS);
  return { onlookerScope, onlookerId: onlookerId ?? '' };
}

/** A withdrawal shows what a deny there would. */
export function asDecision(decision: string): Decision {
  const choice = isChoice(decision) ? decision : 'deny';
  return choice === 'withdraw' ? 'deny' : choice;
}

const isChoice = (word: string): word is Choice => DECISIONS.some((each) => each === word);

function split<T extends string>(value: string, scopes: readonly T[]): [T, string | undefined] {
  const [scope, ...rest] = value.split(':');
  const known = scopes.find((each) => each === scope) ?? scopes[0]!;
  return [known, known === 'all' ? undefined : rest.join(':')];
}
