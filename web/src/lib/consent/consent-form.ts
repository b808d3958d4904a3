import { emptyDate, readDate, type DateParts } from '#lib/format/typed-date.ts';

/** Version of the words of this page, kept with each decision: raise it when they change. */
export const WORDING = '2026-11';

export const DECISIONS = ['share', 'flag', 'deny', 'withdraw', 'clear'] as const;
type Choice = (typeof DECISIONS)[number];
type Decision = Exclude<Choice, 'withdraw'>;

/** A scope and what it names, as one choice of a list: `all`, `sector:school`. */
export interface ConsentValues {
  authority: string;
  decision: string;
  source: string;
  recipient: string;
  onlooker: string;
  reason: string;
  evidence: string;
  witnessedBy: string;
  language: string;
  to: DateParts;
  reviewOn: DateParts;
}

export const emptyValues: ConsentValues = {
  authority: '',
  decision: '',
  source: 'all',
  recipient: 'all',
  onlooker: 'school',
  reason: '',
  evidence: 'signed',
  witnessedBy: '',
  language: 'en',
  to: emptyDate,
  reviewOn: emptyDate,
};

export interface ConsentFault {
  field: string;
  problem: string;
}

const SOURCES = ['all', 'agency', 'category', 'involvement'] as const;
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
    onlooker: read('onlooker'),
    reason: read('reason'),
    evidence: read('evidence'),
    witnessedBy: read('witnessedBy'),
    language: read('language'),
    to: date('to'),
    reviewOn: date('reviewOn'),
  };
}

/** What the API is asked, or what must be put right first. */
export function readDecision(values: ConsentValues, today: string) {
  const { decision, authority } = values;
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
  if (to.kind !== 'empty' && (to.kind !== 'date' || to.iso <= today)) {
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
      to: to.kind === 'date' ? `${to.iso}T00:00:00Z` : undefined,
      reviewOn: reviewOn.kind === 'date' ? reviewOn.iso : undefined,
    },
  };
}

export function scopesOf({ authority, source, recipient }: ConsentValues) {
  const [sourceScope, sourceId] = split(source, SOURCES);
  const [recipientScope, recipientId] = split(recipient, RECIPIENTS);
  return { authority, sourceScope, sourceId, recipientScope, recipientId };
}

/** A withdrawal shows what a deny there would. */
export function asDecision(decision: string): Decision {
  const choice = isChoice(decision) ? decision : 'deny';
  return choice === 'withdraw' ? 'deny' : choice;
}

const isChoice = (word: string): word is Choice => DECISIONS.some((each) => each === word);

function split<T extends string>(value: string, scopes: readonly T[]): [T, string | undefined] {
  const [scope, ...rest] = value.split(':');
  const known = scopes.find((each) => each === scope) ?? ('all' as T);
  return [known, known === 'all' ? undefined : rest.join(':')];
}
