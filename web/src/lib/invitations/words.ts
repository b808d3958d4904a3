import type { FoundColleague, InvitationReason, SentInvitation } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullName } from '#lib/words/names.ts';

export const REASONS = ['worksAlready', 'theirArea', 'planTogether', 'takesOver'] as const;
const MOST_AREAS = 2;
export const DONE = ['done', 'reminded', 'withdrawn'] as const;
export type Done = (typeof DONE)[number];
export type InviteFault = 'text' | 'who' | 'why' | 'gone' | 'onTeam' | 'already' | 'many' | 'soon';

const faults: Record<InviteFault, () => string> = {
  text: m.invite_error_text,
  who: m.invite_error_who,
  why: m.invite_error_why,
  gone: m.invite_error_gone,
  onTeam: m.invite_error_onTeam,
  already: m.invite_error_already,
  many: m.invite_error_many,
  soon: m.invite_error_soon,
};

/** @param isFinding nobody is there to choose from: what is wrong is said where one looks for them */
export const inviteErrors = (found: readonly InviteFault[], isFinding: boolean): FieldError[] =>
  found.map((fault) => ({
    field: fault === 'why' && !isFinding ? 'why' : isFinding ? 'text' : 'who',
    text: faults[fault](),
  }));

export const doneWord = (what: Done): string => m[`invite_${what}`]();

export const reasonItems = () =>
  REASONS.map((value) => ({ value, text: m[`invite_why_${value}`]() }));

/** To whom is invited. */
export const reasonWord = (reason: InvitationReason): string => m[`invitation_why_${reason}`]();

export const colleagueItems = (found: readonly FoundColleague[]) =>
  found.map((one) => ({
    value: `${one.practitionerId}.${one.agencyId}`,
    text: fullName(one),
    hint: [one.jobTitle, one.agencyName, areasWord(one)].filter(Boolean).join(' · '),
  }));

/** A service of the whole county covers many: their names would hide whom one looks for. */
const areasWord = ({ areaNames }: FoundColleague): string =>
  areaNames.length > MOST_AREAS
    ? m.invite_areas({ count: areaNames.length })
    : areaNames.join(', ');

export const stateWord = ({ state }: SentInvitation): string => m[`invite_state_${state}`]();

export function sentFacts({ state, at, expiresAt, remindedAt }: SentInvitation): string[] {
  const day = formatDay(at);
  const sent =
    state === 'waiting'
      ? m.invite_sent_until({ day, until: formatDay(expiresAt) })
      : m.invite_sent({ day });
  return [sent, ...(remindedAt ? [m.invite_sent_reminded({ day: formatDay(remindedAt) })] : [])];
}

/** Who is meant, as far as it is told before one accepts. */
export const initialsWord = ({ initials }: { initials: string[] }): string =>
  initials.length > 0 ? initials.map((one) => `${one}.`).join(' ') : m.invitation_nameless();
