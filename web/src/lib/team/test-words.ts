import type { Words } from './words.ts';

/** Stand-ins for the page's words, so that a spec needs no message compiler. */
export const testWords: Words = {
  sector: (sector) => sector,
  memberName: ({ given, family }) => `${given} ${family}`.trim(),
  personName: ({ given, family }) => `${given} ${family}`,
  age: ({ kind, years, weeksToBirth }) =>
    kind === 'unborn' ? `due in ${weeksToBirth} weeks` : `${years}`,
  memberRole: (role) => role,
  role: (role) => role,
  relation: (kind) => kind,
  household: (address, index) => address ?? `Home ${index + 1}`,
  lead: 'Lead',
  you: 'You',
  ended: '(ended)',
  alsoAt: (households) => `also at ${households}`,
  mediated: 'A service that asks to be reached through Patchwork',
};
