import type { ConcernAbout, ConcernTalk, ConcernUrgency } from '#lib/api/types.ts';

export type ConcernValues = { about: string; urgency: string; talk: string; to: string[] };
export type ConcernFault = 'about' | 'urgency' | 'talk' | 'toIds';

export const emptyConcern: ConcernValues = { about: '', urgency: '', talk: '', to: [] };

const needed = ['about', 'urgency', 'talk'] as const;

/** Nobody ticked is everybody. What is not one of the choices, the API refuses. */
export function readConcern(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const to = [...new Set(form.getAll('to').map(String))];
  const values: ConcernValues = {
    about: read('about'),
    urgency: read('urgency'),
    talk: read('talk'),
    to,
  };
  const faults: ConcernFault[] = needed.filter((field) => !values[field]);
  const asked = {
    about: values.about as ConcernAbout,
    urgency: values.urgency as ConcernUrgency,
    talk: values.talk as ConcernTalk,
    ...(to.length > 0 && { toIds: to }),
  };
  return { values, faults, asked };
}
