import type { MailOften, MailTrouble } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';

export const mailOftens: readonly MailOften[] = ['atOnce', 'daily', 'weekly', 'never'];

/** The choices of a form, in their order. */
export const oftenItems = () => [
  { value: 'atOnce', text: m.mail_at_once(), hint: m.mail_at_once_hint() },
  { value: 'daily', text: m.mail_daily(), hint: m.mail_daily_hint() },
  { value: 'weekly', text: m.mail_weekly(), hint: m.mail_weekly_hint() },
  { value: 'never', text: m.mail_never() },
];

const troubles: Record<MailTrouble['trouble'], () => string> = {
  deferred: m.mail_trouble_deferred,
  refused: m.mail_trouble_refused,
  unreachable: m.mail_trouble_unreachable,
  unknown: m.mail_trouble_unknown,
  noAddress: m.mail_trouble_noAddress,
};

export const troubleWord = ({ trouble }: MailTrouble): string => troubles[trouble]();
