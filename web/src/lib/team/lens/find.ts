import type { TeamView } from '../view.ts';
import type { Words } from '../words.ts';

export interface Found {
  id: string;
  name: string;
  what: string;
}

/** Long enough for a family of 150 lines to be narrowed down, short enough for a phone. */
const most = 8;

/** Accents, case and signs do not matter: nobody types them the same way twice. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Everybody on the page whose name, job, role or kind of service has each word of the text; names first. */
export function findIn(view: TeamView, text: string, words: Words): Found[] {
  const asked = plain(text).split(' ').filter(Boolean);
  if (asked.length === 0) return [];
  const hits = everybody(view, words).map((own) => ({ own, rank: rankOf(own, asked) }));
  return hits
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ own: { id, name, what } }) => ({ id, name, what }));
}

function rankOf({ name, what, also }: Found & { also: string[] }, asked: string[]): number {
  const inName = plain([name, ...also].join(' ')).split(' ');
  const inAll = [...inName, ...plain(what).split(' ')];
  const starts = (where: string[]) =>
    asked.every((word) => where.some((own) => own.startsWith(word)));
  if (starts(inName)) return 2;
  return starts(inAll) ? 1 : 0;
}

function everybody(view: TeamView, words: Words): (Found & { also: string[] })[] {
  const members = view.members.map((own) => ({
    id: own.id,
    name: words.memberName(own),
    what: [words.age(own.age), ...own.roles.map(words.memberRole)].join(', '),
    also: own.aliases,
  }));
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const services = agencies.flatMap((agency) => [
    { id: agency.id, name: agency.name, what: words.sector(agency.sector), also: [] },
    ...agency.people.map((person) => ({
      id: person.id,
      name: words.name(person),
      what: [person.jobTitle, agency.name].filter(Boolean).join(', '),
      also: [],
    })),
  ]);
  return [...members, ...services];
}
