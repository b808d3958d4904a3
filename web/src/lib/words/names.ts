import { m } from '#lib/paraglide/messages.js';

/** A person's name; an unborn child or an unknown father may have none. */
export function fullName(person: { given: string; family: string }): string {
  return `${person.given} ${person.family}`.trim() || m.name_unknown();
}
