import type { ContactPoints, PreferredContact } from '#lib/api/types.ts';
import type { Phone, ReadPhone } from './phone-book.ts';

export type ContactRow = {
  kind: PreferredContact;
  text: string;
  href: string;
  isPreferred: boolean;
};

/** How somebody and their agency are reached, as the server has read the numbers. */
export type Reached = { contacts: ContactRow[]; agencyNumber: Phone | null };

const usualOrder: readonly PreferredContact[] = ['mobile', 'landline', 'dutyLine', 'email'];

/** The ways to reach somebody, the one they prefer first. */
export function contactRows(points: ContactPoints, readPhone: ReadPhone): ContactRow[] {
  const rank = (kind: PreferredContact) =>
    kind === points.preferred ? -1 : usualOrder.indexOf(kind);
  return [...usualOrder]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((kind) => {
      const recorded = points[kind]?.trim();
      if (!recorded) return [];
      const link = kind === 'email' ? formatEmail(recorded) : readPhone(recorded);
      return [{ kind, ...link, isPreferred: kind === points.preferred }];
    });
}

/** The number of somebody's agency; null where there is none, or it is their own duty line. */
export function agencyNumber(
  { agencyPhone }: { agencyPhone: string | null },
  { dutyLine }: ContactPoints,
  readPhone: ReadPhone,
): Phone | null {
  return agencyPhone && agencyPhone !== dutyLine ? readPhone(agencyPhone) : null;
}

export function formatEmail(recorded: string): { text: string; href: string } {
  const text = recorded.trim();
  // A subject or body smuggled in with the address must not reach the mail program.
  return { text, href: `mailto:${encodeURIComponent(text).replace('%40', '@')}` };
}
