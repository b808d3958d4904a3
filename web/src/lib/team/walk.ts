import { branchOfPerson, peopleIn } from './beyond/branches.ts';
import type { Point } from './geometry.ts';
import { linksOf } from './links.ts';
import type { TeamView } from './view.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

export const headings: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The node that an arrow key leads to: the nearest that way, straight ahead before aside. */
export function stepFrom(
  positions: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string {
  const at = positions.get(from);
  if (!at) return from;
  const heading = headings[direction];
  let best = from;
  let least = Infinity;
  for (const [id, { x, y }] of positions) {
    const ahead = (x - at.x) * heading.x + (y - at.y) * heading.y;
    const aside = Math.abs((x - at.x) * heading.y) + Math.abs((y - at.y) * heading.x);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 0 && aside <= 1.5 * ahead && cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}

/**
 * Along a link where one leads that way, so that a step tells who works with whom; where none does, to
 * whoever stands nearest there.
 */
export function stepAlong(
  view: TeamView,
  positions: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string {
  const linked = new Set([from, ...neighbours(view, from)]);
  const near = new Map([...positions].filter(([id]) => linked.has(id)));
  const next = stepFrom(near, from, direction);
  return next === from ? stepFrom(positions, from, direction) : next;
}

/** The next one that hangs on the same node, clockwise: what arrows alone would pass by. */
export function stepAround(
  view: TeamView,
  positions: ReadonlyMap<string, Point>,
  hub: string,
  from: string,
  by: 1 | -1,
): string {
  const middle = positions.get(hub);
  if (!middle) return from;
  const angle = (id: string) => {
    const at = positions.get(id) ?? middle;
    return Math.atan2(at.x - middle.x, middle.y - at.y);
  };
  const round = neighbours(view, hub).sort((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
  const at = round.indexOf(from);
  return at < 0 ? (round[0] ?? from) : round.at((at + by + round.length) % round.length)!;
}

export function neighbours(view: TeamView, nodeId: string): string[] {
  const ends = linksOf(view).flatMap(({ source, target }) =>
    source === nodeId ? [target] : target === nodeId ? [source] : [],
  );
  return [...new Set([...ends, ...beyond(view, nodeId)])];
}

/** From whoever leads on to each of those who stand there, and back. */
function beyond(view: TeamView, nodeId: string): string[] {
  const own = branchOfPerson(view, nodeId);
  const led = view.beyond.filter(({ from }) => from === nodeId).flatMap(peopleIn);
  return [...(own ? [own.from] : []), ...led.map(({ id }) => id)];
}

/** Every node in the order of the list. Arrows may pass a node by; this order never does. */
export const readingOrder = (view: TeamView): string[] => [
  ...teamOrder(view).flatMap((id) => {
    const led = view.beyond.filter(({ from }) => from === id).flatMap(peopleIn);
    return [id, ...led.map((own) => own.id)];
  }),
  ...view.chairs.map(({ id }) => id),
];

/** The same without those who are no part of the team. */
export function teamOrder(view: TeamView): string[] {
  const agencies = view.sectors.flatMap((sector) => sector.agencies);
  return [
    ...view.members.map((member) => member.id),
    ...agencies.flatMap((agency) => [agency.id, ...agency.people.map((person) => person.id)]),
    ...(view.mediated ? [view.mediated.id] : []),
  ];
}
