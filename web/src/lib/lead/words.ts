import type { LeadProposal, LeadTerm, LeadWorker } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import { fullName } from '#lib/words/names.ts';

export const DONE = ['accepted', 'proposed', 'answered', 'withdrawn', 'ended'] as const;
export type Done = (typeof DONE)[number];
export type LeadFault = 'who' | 'gone' | 'already' | 'proposed' | 'has';

const done: Record<Done, () => string> = {
  accepted: m.lead_accepted,
  proposed: m.lead_proposed,
  answered: m.lead_answered,
  withdrawn: m.lead_withdrawn,
  ended: m.lead_ended,
};
const faults: Record<LeadFault, () => string> = {
  who: m.lead_error_who,
  gone: m.lead_error_gone,
  already: m.lead_error_already,
  proposed: m.lead_error_proposed,
  has: m.lead_error_has,
};

export const doneWord = (what: Done): string => done[what]();

export const leadErrors = (found: readonly LeadFault[]): FieldError[] =>
  found.map((fault) => ({ field: 'who', text: faults[fault]() }));

export function workerWord(worker: LeadWorker): string {
  const { agencyName: agency, role } = worker;
  return m.lead_now({ name: fullName(worker), role: involvementRoleWord(role), agency });
}

export function proposalWord(proposal: LeadProposal): string {
  const { agencyName: agency, isByMe, isDeclined } = proposal;
  const name = fullName(proposal);
  if (!isByMe) return m.lead_to_me({ name, agency });
  return isDeclined ? m.lead_declined({ name, agency }) : m.lead_by_me({ name, agency });
}

/** From when to when, as far as it was written down. */
export function termDays({ since, until }: LeadTerm): string {
  if (since && until) return m.lead_from_to({ since: formatDay(since), until: formatDay(until) });
  if (until) return m.lead_to({ until: formatDay(until) });
  return since ? m.lead_since({ day: formatDay(since) }) : '';
}

/** Whom one may propose: nobody who leads, and oneself last. */
export function choices(workers: readonly LeadWorker[], myId: string) {
  const others = workers.filter(({ isLead }) => !isLead);
  const isMe = ({ practitionerId }: LeadWorker) => practitionerId === myId;
  return [...others.filter((one) => !isMe(one)), ...others.filter(isMe)].map((worker) => ({
    value: `${worker.lineId}.${worker.practitionerId}`,
    text: isMe(worker) ? m.lead_me() : fullName(worker),
    hint: `${involvementRoleWord(worker.role)}, ${worker.agencyName}`,
  }));
}
