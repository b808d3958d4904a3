import type { Words } from './words.ts';

/** Stand-ins for the page's words, so that a spec needs no message compiler. */
export const testWords: Words = {
  name: ({ given, family }) => `${given} ${family}`,
  memberName: ({ given, family }) => `${given} ${family}`.trim(),
  age: ({ kind, years }) => (kind === 'unborn' ? 'unborn' : `${years} years old`),
  shortAge: ({ kind, years }) => (kind === 'unborn' ? 'due in 9 weeks' : `${years}`),
  memberRole: (role) => role,
  sector: (sector) => sector,
  role: (role) => role,
  household: (address, number) => address ?? `Home ${number}`,
  reason: (reason) => reason,
  basis: (basis) => basis,
  lead: 'Lead',
  you: 'You',
  ended: '(ended)',
  left: '(has left)',
  mediated: 'A service that asks to be reached through Patchwork',
  chair: (sector) => `No ${sector} shown to you. There may be one you are not shown`,
  alsoAt: (households) => `also at ${households}`,
  forMembers: (names) => `for ${names}`,
  relationTo: (kind, name, isCurrent) => `${isCurrent ? '' : 'former '}${kind} of ${name}`,
  kin: (kind, isCurrent) => `${isCurrent ? '' : 'former '}${kind}`,
  worksWith: (agency, member, isCurrent) =>
    `${agency} ${isCurrent ? 'works' : 'worked'} with ${member}`,
  worksAt: (person, agency, isCurrent) =>
    `${person} ${isCurrent ? 'works' : 'worked'} at ${agency}`,
  confirmed: (time) => (time ? `confirmed ${time.slice(0, 10)}` : 'never confirmed'),
  list: (items) => items.join(' and '),
  people: (count) => `${count} people`,
  services: (count) => `${count} services`,
  others: (people, families) => `${people} people in ${families} other families`,
  someOthers: (shown, people, families) => `${shown} of ${people} people in ${families} families`,
  otherFamily: 'in another family of yours',
  with: (names) => `with ${names}`,
  alsoWith: (name) => `also with ${name}`,
  alsoWithHeading: (name) => `Also with ${name}`,
  changed: (kind, { who, names, day, kin }) =>
    [who, kind, kin, `on ${day.slice(0, 10)}`, names && `for ${names}`].filter(Boolean).join(' '),
  mark: ({ kind }) => (kind === 'joined' ? '+ joined' : '− left'),
  marked: ({ kind, at }) => `${kind} on ${at.slice(0, 10)}`,
};
