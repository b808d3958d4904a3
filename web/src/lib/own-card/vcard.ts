import { VCard } from 'vcard-creator';
import type { PractitionerCard } from '#lib/api/types.ts';

/** One colleague's entry of the directory for an address book: a vCard, version 3.0 (RFC 2426). */
export function vcardOf(person: PractitionerCard): string {
  const card = new VCard();
  card.addName({ givenName: person.given, familyName: person.family });
  if (person.jobTitle) card.addJobtitle(person.jobTitle);
  const [agency] = person.agencies;
  if (agency) card.addCompany({ name: agency.name });
  const phones = [
    [person.mobile, 'cell'],
    [person.landline, 'voice'],
    [person.dutyLine, 'voice'],
  ] as const;
  for (const [number, type] of phones) {
    if (number) card.addPhoneNumber({ number, type: ['work', type] });
  }
  if (person.email) card.addEmail({ address: person.email, type: ['work'] });
  return card.toString();
}
