import { memberNames } from '../speak.ts';
import type { TeamView } from '../view.ts';
import type { Words } from '../words.ts';
import type { Change } from './changes.ts';

/** What came about, in one plain sentence: "Priya Shah, health visitor, joined on 3 May 2025 for Sam and Ava." */
export function tell(view: TeamView, change: Change, words: Words): string {
  const who = member(view, change, words) ?? holder(view, change, words);
  const whom = view.members.filter(({ id }) => change.memberIds.includes(id));
  const names = memberNames(
    view,
    whom.map(({ id }) => id),
    words,
  );
  switch (change.kind) {
    case 'moved':
      return words.changed('moved', { who, names: home(view, change.as, words), day: change.at });
    case 'related':
    case 'unrelated':
      return words.changed(change.kind, { who, names, day: change.at, kin: change.as });
    default:
      return words.changed(change.kind, { who, names, day: change.at });
  }
}

function member(view: TeamView, { id, kind, as }: Change, words: Words): string | null {
  const own = view.members.find((one) => one.id === id);
  if (!own) return null;
  const name = words.memberName(own);
  return kind === 'joined' ? aside(name, words.memberRole(as)) : name;
}

function holder(view: TeamView, { id, as }: Change, words: Words): string {
  for (const agency of view.sectors.flatMap((sector) => sector.agencies)) {
    if (agency.id === id) return aside(agency.name, words.role(as));
    const person = agency.people.find((own) => own.id === id);
    if (person) return aside(words.name(person), person.jobTitle || words.role(as));
  }
  return '';
}

const aside = (name: string, what: string) => `${name}, ${inSentence(what)},`;

/** "Health visitor" becomes "health visitor"; "GP" stays. */
const inSentence = (text: string) =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

function home(view: TeamView, householdId: string, words: Words): string {
  const index = view.households.findIndex(({ id }) => id === householdId);
  return words.household(view.households[index]?.address ?? null, index + 1);
}
