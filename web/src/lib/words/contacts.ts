import type { PreferredContact } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<PreferredContact, () => string> = {
  mobile: m.contact_mobile,
  landline: m.contact_landline,
  email: m.contact_email,
  dutyLine: m.contact_duty_line,
};

export const contactWord = (kind: PreferredContact): string => words[kind]();
