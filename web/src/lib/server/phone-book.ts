import type { FamilyTeam } from '#lib/api/types.ts';
import type { PhoneBook } from '../format/phone-book.ts';
import { formatPhone } from '../format/phone.ts';

/** Every number that the page holds already, as people here read it. */
export function phoneBookOf({ lines }: Pick<FamilyTeam, 'lines'>): PhoneBook {
  const numbers = lines.flatMap(({ agency, practitioners }) => [
    ...[agency.phone, agency.dutyLine, agency.outOfHours],
    ...practitioners
      .flatMap((own) => [own, ...(own.cover ? [own.cover] : [])])
      .flatMap(({ mobile, landline, dutyLine }) => [mobile, landline, dutyLine]),
  ]);
  const recorded = new Set(numbers.flatMap((own) => (own && /\d/.test(own) ? [own.trim()] : [])));
  return Object.fromEntries([...recorded].map((own) => [own, formatPhone(own)]));
}
