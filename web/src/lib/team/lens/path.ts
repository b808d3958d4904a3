import { linksOf, type TeamLink } from '../links.ts';
import { memberName } from '../speak.ts';
import type { TeamView } from '../view.ts';
import type { Words } from '../words.ts';

/** The two whose connection is asked for; the second is still to be chosen where it is null. */
export interface PathEnds {
  from: string;
  to: string | null;
}

/** Beyond so many links one is not connected in any way that helps. */
export const farthestPath = 6;

/** So little that it only decides between ways of the same length. */
const pastOne = 0.01;

type Way = { cost: number; links: readonly TeamLink[] };

/**
 * The shortest way from one to the other over the lines that are shown, at most {@link farthestPath}; of equal
 * ones the one with the fewest lines that have ended, then the first in the order of the list.
 * @returns its links from the one to the other; null: there is none
 */
export function pathBetween(view: TeamView, from: string, to: string): readonly TeamLink[] | null {
  const links = linksOf(view);
  let ways = new Map<string, Way>([[from, { cost: 0, links: [] }]]);
  for (let step = 0; step < farthestPath; step += 1) {
    const next = new Map(ways);
    for (const link of links) {
      go(ways, next, link, link.source, link.target);
      go(ways, next, link, link.target, link.source);
    }
    ways = next;
  }
  return ways.get(to)?.links ?? null;
}

function go(
  ways: ReadonlyMap<string, Way>,
  next: Map<string, Way>,
  link: TeamLink,
  a: string,
  b: string,
): void {
  const way = ways.get(a);
  if (!way) return;
  const cost = way.cost + 1 + (link.isCurrent ? 0 : pastOne);
  if (cost < (next.get(b)?.cost ?? Infinity)) next.set(b, { cost, links: [...way.links, link] });
}

/** Everything that the way from somebody goes over, nodes and links, for the picture and the list. */
export const partsOf = (from: string, links: readonly TeamLink[]): Set<string> =>
  new Set([from, ...links.flatMap(({ id, source, target }) => [id, source, target])]);

/** One sentence for each link of a way: "The Weir Surgery works with Isla Ashdown". */
export function tellPath(view: TeamView, links: readonly TeamLink[], words: Words): string[] {
  return links.map((link) => tellLink(view, link, words));
}

function tellLink(view: TeamView, { id, kind, source, target, isCurrent }: TeamLink, words: Words) {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  const agencyName = (node: string) => agencies.find((own) => own.id === node)?.name ?? '';
  switch (kind) {
    case 'relation': {
      const { kind: kin } = view.relations.find((own) => own.id === id)!;
      const of = words.relationTo(kin, memberName(view, target, words), isCurrent);
      return `${memberName(view, source, words)}: ${of}`;
    }
    case 'support':
      return words.worksWith(agencyName(target), memberName(view, source, words), isCurrent);
    case 'relay':
      return words.worksWith(words.mediated, memberName(view, source, words), true);
    // Nobody is there, so no way leads over it.
    case 'empty':
      return '';
    case 'staff': {
      const people = agencies.flatMap((agency) => agency.people);
      const person = people.find((own) => own.id === target)!;
      return words.worksAt(words.name(person), agencyName(source), !person.hasLeft);
    }
  }
}
