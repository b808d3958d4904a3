import type { OwnCard, PreferredContact } from '#lib/api/types.ts';
import { WEEKDAYS } from '#lib/format/hours.ts';

export const METHODS: readonly PreferredContact[] = ['mobile', 'landline', 'dutyLine', 'email'];
export type Day = (typeof WEEKDAYS)[number];

type Hours = { from: string; to: string };
export type CardValues = Record<PreferredContact, string> & {
  preferred: string;
  week: Record<Day, Hours>;
};
export type CardFault = PreferredContact | 'preferred' | Day;

/** As the API reads them. */
const PHONE = /^(?=(?:\D*\d){3})[0-9+()./# a-z-]{3,40}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A card as its form shows it. A pattern of another form is left out: nobody could have typed it here. */
export function cardValues(card: OwnCard): CardValues {
  const week = eachDay((day): Hours => {
    const stretch = card.workingPattern.find((entry) => entry.startsWith(`${day} `));
    const [from = '', to = ''] = stretch?.slice(4).split('-') ?? [];
    return { from, to };
  });
  const { mobile, landline, dutyLine, email, preferred } = card;
  return {
    mobile: mobile ?? '',
    landline: landline ?? '',
    dutyLine: dutyLine ?? '',
    email: email ?? '',
    preferred: preferred ?? '',
    week,
  };
}

/** What was typed, what of it cannot be, and the card that it makes. */
export function readCard(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: CardValues = {
    mobile: read('mobile'),
    landline: read('landline'),
    dutyLine: read('dutyLine'),
    email: read('email'),
    preferred: read('preferred'),
    week: eachDay((day) => ({ from: read(`${day}-from`), to: read(`${day}-to`) })),
  };
  const given = METHODS.filter((method) => values[method] !== '');
  const preferred = given.find((method) => method === values.preferred);
  const worked = WEEKDAYS.filter((day) => values.week[day].from || values.week[day].to);
  const faults: CardFault[] = [
    ...given.filter((method) => !(method === 'email' ? EMAIL : PHONE).test(values[method])),
    ...(values.preferred && !preferred ? ['preferred' as const] : []),
    ...worked.filter((day) => !isStretch(values.week[day])),
  ];
  const card = {
    ...Object.fromEntries(given.map((method) => [method, values[method]])),
    ...(preferred && { preferred }),
    workingPattern: worked.map((day) => `${day} ${values.week[day].from}-${values.week[day].to}`),
  };
  return { values, faults, card };
}

const isStretch = ({ from, to }: Hours) => TIME.test(from) && TIME.test(to) && from < to;

const eachDay = (hours: (day: Day) => Hours) =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, hours(day)])) as Record<Day, Hours>;
